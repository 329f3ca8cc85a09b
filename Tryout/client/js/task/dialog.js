import { busy, drawCard, openLink } from '../cards/draw.js';
import { api } from '../page/api.js';
import { element, icon } from '../page/element.js';
import { store } from '../page/store.js';
import { words } from '../page/words.js';
import { readAnswer } from './answer.js';

let turn = 0;

/** Opens the dialog that the bot gives for a message action, or for a button with task/fetch; in Teams: a task module. */
export async function openTask(place, messageId, { title, commandId, data }) {
  const task = { frame: document.getElementById('task'), place, messageId, commandId, turn: ++turn };
  frame(task, title);
  const answer = await api.fetchTask(place.viewer, place.column.conversationId, messageId, commandId, data);
  show(task, readAnswer(answer, true));
}

function frame(task, title) {
  const { frame, place } = task;
  task.opened = title ?? store.bot.name;
  task.title = element('h2', { id: 'task-title' }, task.opened);
  task.line = element('p', { class: 'outcome wrong', role: 'alert', hidden: true });
  task.body = element('div', { class: 'task-body' }, element('p', { class: 'waiting', role: 'status' }, words('taskWaiting')));
  frame.replaceChildren(
    element('header', {},
      element('div', {}, task.title, element('p', { class: 'as' }, words('taskAs', { name: store.people.get(place.viewer).name }))),
      element('button', { class: 'round', type: 'button', 'data-hook': 'task-close', title: words('close'), 'aria-label': words('close'), onclick: () => frame.close() }, icon('close'))),
    task.body, task.line);
  frame.setAttribute('aria-labelledby', 'task-title');
  frame.style.width = frame.style.height = '';
  frame.onclose = () => turn++;
  if (!frame.open) frame.showModal();
}

/** An answer that comes after the dialog was closed is dropped, as in Teams. */
function show(task, answer) {
  if (task.turn !== turn) return;
  if (answer.isDone) return task.frame.close();
  if (answer.problem) return problem(task, answer.problem);
  if (answer.card) return drawn(task, answer);
  task.title.textContent = task.opened;
  task.frame.style.width = task.frame.style.height = '';
  const close = element('button', { class: 'primary', type: 'button', onclick: () => task.frame.close() }, words('close'));
  task.body.replaceChildren(element('p', { class: 'said', role: 'status' }, answer.message), close);
  close.focus();
}

function drawn(task, { card, title, width, height }) {
  if (title) task.title.textContent = title;
  if (width) task.frame.style.width = width;
  if (height) task.frame.style.height = height;
  const box = drawCard(card, action => act(task, action, box));
  task.body.replaceChildren(box);
  (box.querySelector('input, textarea, select') ?? box).focus();
}

function act(task, action, box) {
  problem(task, null);
  if (action instanceof AdaptiveCards.OpenUrlAction) return openLink(action.url) || problem(task, words('onlyWeb'));
  if (!(action instanceof AdaptiveCards.SubmitAction)) return problem(task, words('taskOnlySubmit'));
  return busy(box, async () => {
    const { place, messageId, commandId } = task;
    const answer = await api.submitTask(place.viewer, place.column.conversationId, messageId, commandId, action.data ?? {});
    show(task, readAnswer(answer, false));
  });
}

/** Below the card, which stays as it was filled in. */
function problem(task, text) {
  task.line.textContent = text ?? '';
  task.line.hidden = !text;
  task.body.querySelector('.waiting')?.remove();
}
