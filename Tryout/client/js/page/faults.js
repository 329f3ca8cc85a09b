import { api } from './api.js';
import { element, icon } from './element.js';
import { store } from './store.js';
import { words } from './words.js';

const sending = ['403', '404', '412', '429', '502', '504'];
const delivering = ['twice', 'newId', 'late', 'outOfOrder', 'answerLost'];
const downloading = ['file-slow', 'file-404', 'file-403', 'file-redirect', 'file-elsewhere', 'file-long', 'file-short', 'file-type', 'file-swollen'];
const forms = { sending, delivering, downloading };
const codes = {
  403: ['BotNotInConversationRoster', 'ConversationBlockedByUser', 'BotDisabledByAdmin', 'ForbiddenOperationException', 'MessageWritesBlocked'],
  404: ['ConversationNotFound', 'ActivityNotFoundInConversation'],
};
const timed = ['429', 'newId', 'late', 'file-slow'];

/** The panel in which faults are planned. Drawn again when the plan changes; what is being chosen stays. */
export function drawFaults(dialog) {
  if (!dialog.querySelector('form')) {
    dialog.replaceChildren(
      element('header', {}, element('h2', { id: 'faults-title' }), closeButton(dialog)),
      element('p', { class: 'explained' }),
      ...Object.entries(forms).map(([name, kinds]) => form(name, kinds)),
      element('section', { class: 'pending' }));
    dialog.setAttribute('aria-labelledby', 'faults-title');
  }
  if (dialog.dataset.spoken !== document.documentElement.lang) {
    dialog.dataset.spoken = document.documentElement.lang;
    dialog.querySelector('h2').textContent = words('faults');
    dialog.querySelector('.explained').textContent = words('faultsExplained');
    dialog.querySelector('header button').setAttribute('aria-label', words('close'));
    for (const [name, kinds] of Object.entries(forms)) dialog.querySelector(`[name=${name}]`).replaceWith(form(name, kinds));
  }
  dialog.querySelector('.pending').replaceChildren(...pending());
}

function closeButton(dialog) {
  return element('button', { class: 'round', type: 'button', onclick: () => dialog.close() }, icon('close'));
}

function form(name, kinds) {
  const kind = select('kind', kinds.map(value => [value, words(`fault-${value}`)]));
  const code = select('code', []);
  const seconds = element('input', { type: 'number', name: 'seconds', min: 0, max: 3600, value: 5 });
  const fields = [
    label(words('what'), kind), label(words('code'), code), label(words('seconds'), seconds),
    label(words('times'), element('input', { type: 'number', name: 'times', min: 1, max: 1000, value: 1 })),
    label(words('where'), select('conversationId', [['', words('everywhere')], ...[...store.columns.values()].map(column => [column.conversationId, column.name])])),
  ];
  const fit = () => {
    code.replaceChildren(...(codes[kind.value] ?? []).map(value => element('option', { value }, value)));
    fields[1].hidden = !codes[kind.value];
    fields[2].hidden = !timed.includes(kind.value);
  };
  kind.onchange = fit;
  fit();
  const onsubmit = event => {
    event.preventDefault();
    const asked = Object.fromEntries(new FormData(event.target));
    api.planFault({ kind: asked.kind, code: asked.code || null, times: Number(asked.times), seconds: Number(asked.seconds), conversationId: asked.conversationId || null });
  };
  return element('form', { name, onsubmit },
    element('fieldset', {}, element('legend', {}, words(name)), element('div', { class: 'fields' }, ...fields, element('button', { class: 'primary', type: 'submit' }, words('plan')))));
}

function pending() {
  if (store.faults.length === 0) return [element('p', {}, words('nothingPending'))];
  const place = id => [...store.columns.values()].find(column => column.conversationId === id)?.name ?? words('everywhere');
  return [
    element('h3', {}, words('pending')),
    element('ul', {}, ...store.faults.map(fault => element('li', {},
      words('pendingLine', { what: words(`fault-${fault.kind}`), times: fault.times, where: place(fault.conversationId) })))),
    element('button', { type: 'button', onclick: () => api.clearFaults() }, words('clear')),
  ];
}

function select(name, options) {
  return element('select', { name }, ...options.map(([value, text]) => element('option', { value }, text)));
}

function label(text, field) {
  return element('label', {}, element('span', {}, text), field);
}
