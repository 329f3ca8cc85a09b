import { api } from '../page/api.js';
import { chosenViewer, keepViewer } from '../page/choice.js';
import { avatar, element, icon } from '../page/element.js';
import { listen, store } from '../page/store.js';
import { words } from '../page/words.js';
import { compose } from './compose.js';
import { historyOf } from './history.js';

/** One person's chat, or one channel or group as one of its members sees it. */
export function openColumn(column, hide) {
  const place = { column, viewer: column.kind === 'personal' ? column.key : chosenViewer(column), thread: null };
  place.say = async (text, mention, files = []) => {
    const address = place.thread ? `${column.conversationId};messageid=${place.thread}` : column.conversationId;
    const answer = await api.say(place.viewer, address, text, mention, files);
    if (answer.id) history.delivered(answer.id, answer.status);
  };
  const history = historyOf(place);
  const box = compose(place);
  place.reply = thread => box.replyIn(thread);
  const header = element('header');
  const made = element('section', { class: 'column', 'aria-label': column.name, 'data-person': column.key, 'data-kind': column.kind },
    header, history.element, box.element);

  const drawHeader = () => header.replaceChildren(...head(place, hide, () => {
    keepViewer(column, place.viewer);
    history.draw();
    box.draw();
    drawHeader();
  }));

  const hear = {
    person: change => {
      if (change.person.key !== place.viewer) return;
      drawHeader();
      history.drawStarters();
    },
    startedAgain: () => {
      box.replyIn(null);
      history.draw();
      api.open(place.viewer, column.conversationId);
    },
    message: change => history.put(change.message),
    removed: change => history.remove(change.messageId),
    view: change => change.person === place.viewer && history.put(store.messages.get(change.messageId)),
    typing: change => history.typing(change.threadId),
  };
  const close = listen(change => change.conversationId === column.conversationId || change.kind === 'person' ? hear[change.kind]?.(change) : undefined);

  drawHeader();
  history.draw();
  api.open(place.viewer, column.conversationId);
  return { element: made, close };
}

function head(place, hide, onViewer) {
  const { column } = place;
  const viewer = store.people.get(place.viewer);
  return [
    avatar(column.name, column.kind),
    element('div', { class: 'who' },
      element('h2', {}, column.name),
      element('p', {}, [words(`kind-${column.kind}`), ...[column.school, ...column.alsoAt].map(school => store.schools[school])].filter(Boolean).join(' · '))),
    column.kind === 'personal' ? null : viewers(place, onViewer),
    language(viewer),
    tool('again', words('again'), () => api.again(column.conversationId)),
    tool('close', words('hide', { name: column.name }), hide),
  ].filter(Boolean);
}

function viewers(place, onViewer) {
  const list = element('select', {
    'data-hook': 'viewer',
    'aria-label': words('actingAs'),
    title: words('actingAs'),
    onchange: () => {
      place.viewer = list.value;
      onViewer();
    },
  }, ...place.column.members.map(key => element('option', { value: key, selected: key === place.viewer }, store.people.get(key).name)));
  return list;
}

function language(person) {
  const next = person.language === 'nl' ? 'en' : 'nl';
  const label = words('personLanguage', { name: person.name });
  return element('button', { class: 'language', type: 'button', 'data-hook': 'language', 'data-language': person.language, title: label, 'aria-label': `${label}: ${person.language}`, onclick: () => api.person(person.key, next) },
    person.language.toUpperCase());
}

function tool(name, label, onclick) {
  return element('button', { class: 'round', type: 'button', 'data-hook': name, title: label, 'aria-label': label, onclick }, icon(name));
}
