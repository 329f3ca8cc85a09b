import { element, icon } from '../page/element.js';
import { store } from '../page/store.js';
import { words } from '../page/words.js';
import { openTask } from '../task/dialog.js';

/** The button of a message's menu: what the app offers to do with it, in the language of who looks. */
export function menu(message, place) {
  const button = element('button', { class: 'more', type: 'button', 'data-hook': 'message-menu', title: words('messageMenu'), 'aria-label': words('messageMenu'), 'aria-haspopup': 'menu', 'aria-expanded': 'false' }, icon('more'));
  button.onclick = () => open(button, store.people.get(place.viewer).language, (title, commandId) => openTask(place, message.id, { title, commandId }));
  return button;
}

/** The menu is there only while it is open. */
function open(button, language, choose) {
  const items = store.messageActions.map(({ id, title }) => element('button', { type: 'button', role: 'menuitem', 'data-hook': `action-${id}`, onclick: () => {
    list.hidePopover();
    choose(title[language] ?? id, id);
  } }, title[language] ?? id));
  const list = element('div', { class: 'menu', popover: '', role: 'menu', 'aria-label': words('messageMenu'), lang: language, onkeydown: event => walk(event, items) }, ...items);
  list.ontoggle = ({ newState }) => {
    button.setAttribute('aria-expanded', String(newState === 'open'));
    if (newState === 'closed') list.remove();
  };
  button.after(list);
  list.showPopover();
  const at = button.getBoundingClientRect();
  const isLow = at.bottom + list.offsetHeight > window.innerHeight - 8;
  list.style.left = `${Math.max(8, Math.min(at.right - list.offsetWidth, window.innerWidth - list.offsetWidth - 8))}px`;
  list.style.top = `${isLow ? at.top - list.offsetHeight - 2 : at.bottom + 2}px`;
  items[0]?.focus();
}

function walk(event, items) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  items.at((items.indexOf(document.activeElement) + step) % items.length).focus();
}
