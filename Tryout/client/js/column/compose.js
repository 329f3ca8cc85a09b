import { element, icon } from '../page/element.js';
import { store } from '../page/store.js';
import { words } from '../page/words.js';
import { filesOf } from './files.js';

/** Where one types. In a channel or group the bot hears it only when it is mentioned, and files do not reach it: there they are not offered. */
export function compose(place) {
  const { column } = place;
  const isPersonal = column.kind === 'personal';
  const text = element('textarea', { rows: 1, 'data-hook': 'compose', onkeydown: keys, oninput: fit });
  const mention = isPersonal ? null : element('button', { class: 'mention-toggle', type: 'button', 'data-hook': 'mention', 'aria-pressed': 'true', title: words('mention'), onclick: toggle }, `@${store.bot.name}`);
  const files = isPersonal ? filesOf(place, () => text.focus()) : null;
  const send = element('button', { class: 'send', type: 'submit', 'data-hook': 'send', title: words('send'), 'aria-label': words('send') }, icon('send'));
  const reply = element('div', { class: 'replying', hidden: true });
  const form = element('form', { class: 'compose', onsubmit: submit }, reply, ...(files?.elements ?? []),
    element('div', { class: 'box' }, mention, text, files?.button, files?.input, send));
  if (files) {
    text.onpaste = files.paste;
    form.ondragover = event => event.preventDefault();
    form.ondrop = files.drop;
  }

  function keys(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit(event);
  }

  function fit() {
    text.style.height = 'auto';
    text.style.height = `${Math.min(text.scrollHeight, 140)}px`;
  }

  function toggle() {
    mention.setAttribute('aria-pressed', String(mention.getAttribute('aria-pressed') !== 'true'));
  }

  async function submit(event) {
    event.preventDefault();
    const typed = text.value.trim();
    if (send.disabled || (!typed && !files?.count())) return;
    let ids = [];
    if (files?.count()) {
      send.disabled = true;
      ids = await files.upload();
      send.disabled = false;
      if (!ids) return;
    }
    text.value = '';
    fit();
    place.say(typed, isPersonal || mention.getAttribute('aria-pressed') === 'true', ids);
  }

  function replyIn(thread) {
    place.thread = thread;
    draw();
    if (thread) text.focus();
  }

  function draw() {
    const label = words(place.thread ? 'composeReply' : column.kind === 'channel' ? 'composeChannel' : 'compose');
    text.placeholder = label;
    text.setAttribute('aria-label', label);
    reply.hidden = !place.thread;
    reply.replaceChildren(words('composeReply'), element('button', { class: 'round', type: 'button', 'aria-label': words('stopReply'), title: words('stopReply'), onclick: () => replyIn(null) }, icon('close')));
    place.markThread(place.thread);
  }

  draw();
  return { element: form, draw, replyIn };
}
