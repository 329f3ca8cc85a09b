import { markdown } from '../cards/markdown.js';
import { avatar, element } from '../page/element.js';
import { spoken, words } from '../page/words.js';
import { withLinks } from './addresses.js';
import { attached } from './attached.js';
import { card } from './card.js';
import { menu } from './menu.js';

const cardType = 'application/vnd.microsoft.card.adaptive';

/** One message as the viewer of the column sees it. */
export function bubble(message, place) {
  const isOwn = message.fromId === `29:${place.viewer}`;
  const isNamed = !isOwn || place.column.kind === 'channel';
  const time = new Date(message.at).toLocaleTimeString(spoken(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const cards = message.fromBot ? (message.activity.attachments ?? []).filter(attachment => attachment.contentType === cardType) : [];
  const body = element('div', { class: 'body' });
  if (message.activity.text) body.append(text(message));
  body.append(...attached(message.files));
  cards.forEach((attachment, i) => body.append(card(message, i === 0 ? (message.views[place.viewer] ?? attachment.content) : attachment.content, place)));
  return element('article', { class: 'message', 'data-message-id': message.id, 'data-kind': message.fromBot ? 'bot' : isOwn ? 'own' : 'other', 'data-revision': String(message.revision) },
    !isNamed ? null : avatar(message.fromName, message.fromBot ? 'bot' : 'personal'),
    element('div', { class: cards.length ? 'bubble wide' : 'bubble' },
      element('p', { class: 'by' }, !isNamed ? null : element('b', {}, message.fromName), element('time', { datetime: new Date(message.at).toISOString() }, time),
        message.revision ? element('span', {}, words('edited')) : null, menu(message, place)),
      body,
      element('p', { class: 'outcome', role: 'status', hidden: true })));
}

/** A bot's text is markdown unless it says otherwise; a person's text is as typed. Mentions stand out. */
function text(message) {
  const { text: said, textFormat } = message.activity;
  const made = element('div', { class: 'text' });
  if (message.fromBot && textFormat !== 'plain' && textFormat !== 'xml') {
    made.innerHTML = markdown(said.replace(/<\/?at>/g, '**'), { linksAddresses: true });
    return made;
  }
  made.classList.add('typed');
  said.split(/(<at>.*?<\/at>)/).forEach(part => made.append(...(part.startsWith('<at>') ? [element('span', { class: 'mention' }, part.replace(/<\/?at>/g, ''))] : withLinks(part))));
  return made;
}
