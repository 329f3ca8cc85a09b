import { element, icon } from '../page/element.js';
import { store } from '../page/store.js';
import { words } from '../page/words.js';
import { openTask } from '../task/dialog.js';

/** The menu of a message: what the app offers to do with it, in the language of who looks. */
export function menu(message, place) {
  const person = store.people.get(place.viewer);
  const list = element('div', { class: 'menu', popover: '', role: 'menu', 'aria-label': words('messageMenu'), lang: person.language, onkeydown: walk },
    ...store.messageActions.map(action => item(action.title[person.language] ?? action.id, action.id)));
  const button = element('button', { class: 'more', type: 'button', 'data-hook': 'message-menu', title: words('messageMenu'), 'aria-label': words('messageMenu'), 'aria-haspopup': 'menu', onclick: open }, icon('more'));
  list.ontoggle = event => button.setAttribute('aria-expanded', String(event.newState === 'open'));

  function item(title, commandId) {
    return element('button', { type: 'button', role: 'menuitem', 'data-hook': `action-${commandId}`, onclick: () => {
      list.hidePopover();
      openTask(place, message.id, { title, commandId });
    } }, title);
  }

  function open() {
    list.showPopover();
    const at = button.getBoundingClientRect();
    const isLow = at.bottom + list.offsetHeight > window.innerHeight - 8;
    list.style.left = `${Math.max(8, Math.min(at.right - list.offsetWidth, window.innerWidth - list.offsetWidth - 8))}px`;
    list.style.top = `${isLow ? at.top - list.offsetHeight - 2 : at.bottom + 2}px`;
    list.firstElementChild?.focus();
  }

  function walk(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const items = [...list.children];
    items.at((items.indexOf(document.activeElement) + step) % items.length).focus();
  }

  return [button, list];
}
