import { element, icon } from '../page/element.js';
import { messagesOf, store } from '../page/store.js';
import { words } from '../page/words.js';
import { bubble } from './message.js';

/** The messages of a column, in threads where it is a channel. */
export function historyOf(place) {
  const { column } = place;
  const isChannel = column.kind === 'channel';
  const lines = new Map();
  const list = element('div', { class: 'list' });
  const dots = element('p', { class: 'typing', hidden: true }, element('span', { class: 'said' }), element('i'), element('i'), element('i'));
  const starters = element('div', { class: 'starters' });
  const log = element('div', { class: 'history', role: 'log', tabindex: '0', 'aria-label': words('history', { name: column.name }) }, list, dots, starters);
  let quiet;

  /** A line below a message that only this page shows: what came of a press, or that the bot was not reached. */
  place.note = (id, text, isError = false) => {
    const key = `${id}:${place.viewer}`;
    if (text) lines.set(key, { text, isError });
    else lines.delete(key);
    drawLine(id);
  };

  place.markThread = id => {
    for (const thread of list.querySelectorAll('.thread')) thread.classList.toggle('answered', thread.dataset.threadId === id);
  };

  function drawLine(id) {
    const line = lines.get(`${id}:${place.viewer}`);
    const outcome = find(id)?.querySelector('.outcome');
    if (!outcome) return;
    outcome.hidden = !line;
    outcome.textContent = line?.text ?? '';
    outcome.classList.toggle('wrong', line?.isError ?? false);
    stayBelow();
  }

  const find = id => list.querySelector(`[data-message-id="${CSS.escape(id)}"]`);
  const threadOf = id => list.querySelector(`[data-thread-id="${CSS.escape(id)}"]`);
  let following = true;
  let rest = 0;
  log.onscroll = () => (following = log.scrollHeight - log.scrollTop - log.clientHeight < 60 || Math.abs(log.scrollTop - rest) < 2);

  /** Shows the end; of a last card that is taller than the column its beginning, where the answer stands. */
  function stayBelow() {
    if (!following) return;
    const last = list.lastElementChild;
    const isTall = last?.dataset.kind === 'bot' && last.offsetHeight > log.clientHeight;
    log.scrollTop = isTall ? log.scrollTop + last.getBoundingClientRect().top - log.getBoundingClientRect().top - 8 : log.scrollHeight;
    rest = log.scrollTop;
  }

  new ResizeObserver(stayBelow).observe(list);

  function put(message) {
    if (!message) return;
    if (message.fromBot) hush();
    const old = find(message.id);
    const made = bubble(message, place);
    if (old) {
      const hadFocus = old.contains(document.activeElement);
      old.replaceWith(made);
      if (hadFocus) made.querySelector('.card')?.focus();
    } else {
      following ||= message.fromId === `29:${place.viewer}`;
      (isChannel ? replies(message.threadId) : list).append(made);
    }
    drawLine(message.id);
    drawStarters();
    stayBelow();
  }

  function replies(id) {
    const known = threadOf(id);
    if (known) return known.querySelector('.posts');
    const posts = element('div', { class: 'posts' });
    list.append(element('section', { class: 'thread', 'data-thread-id': id }, posts,
      element('button', { class: 'reply', type: 'button', onclick: () => place.reply(id) }, icon('reply'), words('reply'))));
    return posts;
  }

  function remove(id) {
    const thread = find(id)?.closest('.thread');
    find(id)?.remove();
    if (thread && !thread.querySelector('[data-message-id]')) thread.remove();
    drawStarters();
  }

  function hush() {
    clearTimeout(quiet);
    dots.hidden = true;
  }

  function drawStarters() {
    const messages = messagesOf(column.conversationId);
    const person = store.people.get(place.viewer);
    const isFresh = column.kind === 'personal' && !messages.some(message => !message.fromBot);
    const empty = messages.length ? null : element('p', { class: 'empty' }, words(`empty${column.kind[0].toUpperCase()}${column.kind.slice(1)}`, { name: column.name }));
    const chips = isFresh ? (store.starters[person.language]?.[person.role] ?? []) : [];
    starters.replaceChildren(...[empty, ...(chips.length ? [
      element('p', { class: 'hint' }, words('starters')),
      ...chips.map(text => element('button', { class: 'starter', type: 'button', lang: person.language, onclick: () => place.say(text, false) }, text)),
    ] : [])].filter(Boolean));
    stayBelow();
  }

  return {
    element: log,
    put,
    remove,
    drawStarters,
    draw() {
      list.replaceChildren();
      for (const message of messagesOf(column.conversationId)) put(message);
      drawStarters();
    },
    typing() {
      dots.querySelector('.said').textContent = words('typing');
      dots.hidden = false;
      clearTimeout(quiet);
      quiet = setTimeout(hush, 8000);
      stayBelow();
    },
    delivered(id, status) {
      if (status !== null && status !== undefined && (status < 200 || status > 299)) place.note(id, words('notDelivered', { status }), true);
    },
  };
}
