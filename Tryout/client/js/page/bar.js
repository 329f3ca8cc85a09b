import { avatar, element, icon } from './element.js';
import { store } from './store.js';
import { spoken, words } from './words.js';

let chosen = null;

/** The bar above the columns: who is shown, the page's language, the faults. Of the people it offers those of one school, and whoever is shown. */
export function drawBar(bar, shown, on) {
  const columns = [...store.columns.values()];
  const school = chosen ??= (store.columns.get(shown[0]) ?? columns[0]).school;
  const isOffered = column => shown.includes(column.key) || [column.school, ...column.alsoAt].includes(school);
  const choose = id => {
    chosen = id;
    drawBar(bar, shown, on);
  };
  const focused = bar.contains(document.activeElement) ? document.activeElement.dataset.hook : null;
  bar.replaceChildren(
    element('div', { class: 'head' },
      element('span', { class: 'logo', 'aria-hidden': 'true' }, 'P'),
      element('div', { class: 'name' }, element('h1', {}, words('title')), element('p', {}, words('subtitle'))),
      languages(on.language),
      element('button', { class: 'round', type: 'button', 'data-hook': 'faults', title: words('faults'), 'aria-label': words('faults'), 'aria-haspopup': 'dialog', onclick: on.faults },
        icon('more'), store.faults.length ? element('span', { class: 'badge' }, String(store.faults.length)) : null)),
    element('div', { class: 'schools', role: 'group', 'aria-label': words('schools') }, ...Object.entries(store.schools).map(([id, name]) =>
      element('button', { type: 'button', 'data-hook': `school-${id}`, 'aria-pressed': String(id === school), onclick: () => choose(id) }, name))),
    element('nav', { class: 'people', 'aria-label': words('show') }, ...columns.filter(isOffered).map(column => chip(column, shown.includes(column.key), on.toggle))),
  );
  if (focused) bar.querySelector(`[data-hook="${CSS.escape(focused)}"]`)?.focus();
}

function languages(onChange) {
  return element('div', { class: 'switch', role: 'group', 'aria-label': words('language') }, ...['nl', 'en'].map(language =>
    element('button', { type: 'button', 'data-hook': `lang-${language}`, 'aria-pressed': String(spoken() === language), lang: language, onclick: () => onChange(language) }, language.toUpperCase())));
}

function chip(column, isShown, toggle) {
  return element('button', { class: 'chip', type: 'button', 'data-hook': `show-${column.key}`, 'aria-pressed': String(isShown), onclick: () => toggle(column.key) },
    avatar(column.name, column.kind), element('span', {}, column.name));
}
