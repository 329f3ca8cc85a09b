import { prepareCards } from '../cards/draw.js';
import { openColumn } from '../column/column.js';
import { drawBar } from './bar.js';
import { chosenLanguage, chosenPeople, keepLanguage, keepPeople } from './choice.js';
import { element } from './element.js';
import { drawFaults } from './faults.js';
import { connect, listen, store } from './store.js';
import { loadWords, speak, words } from './words.js';

const main = document.getElementById('columns');
const bar = document.getElementById('bar');
const faults = document.getElementById('faults');
const offline = document.getElementById('offline');
const open = new Map();

function show(people) {
  keepPeople(people);
  draw();
}

function draw() {
  const people = chosenPeople().filter(key => store.columns.has(key));
  drawBar(bar, people, {
    toggle: key => show(people.includes(key) ? people.filter(other => other !== key) : [...store.columns.keys()].filter(other => other === key || people.includes(other))),
    language: language => {
      keepLanguage(language);
      speak(language);
      redraw();
    },
    faults: () => {
      drawFaults(faults);
      faults.showModal();
    },
  });
  for (const [key, column] of open) if (!people.includes(key)) {
    column.close();
    open.delete(key);
  }
  for (const key of people) if (!open.has(key)) open.set(key, openColumn(store.columns.get(key), () => show(chosenPeople().filter(other => other !== key))));
  const columns = people.length ? people.map(key => open.get(key).element) : [element('p', { class: 'nobody' }, words('nobody'))];
  for (const child of [...main.children]) if (!columns.includes(child)) child.remove();
  // A column that stays is not moved: it would lose its place in the history.
  columns.forEach((column, i) => main.children[i] !== column && main.insertBefore(column, main.children[i] ?? null));
}

function redraw() {
  for (const column of open.values()) column.close();
  open.clear();
  if (store.bot) draw();
}

listen(change => {
  if (change.kind === 'snapshot') redraw();
  if (change.kind === 'faults') {
    drawFaults(faults);
    draw();
  }
});

await Promise.all([loadWords(chosenLanguage()), prepareCards()]);
connect(connected => {
  offline.hidden = connected;
  offline.textContent = words('offline');
});
