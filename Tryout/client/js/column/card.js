import { busy, drawCard, openLink } from '../cards/draw.js';
import { api } from '../page/api.js';
import { store } from '../page/store.js';
import { words } from '../page/words.js';
import { openTask } from '../task/dialog.js';
import { outcomeOf } from './outcome.js';

const refreshed = new Set();

/** A card in a conversation, and what its buttons do there. */
export function card(message, content, place) {
  const box = drawCard(content, action => act(action, box, message, place));
  box.dataset.card = message.id;
  refresh(content, message, place);
  return box;
}

function act(action, box, message, place) {
  place.note(message.id, null);
  if (action instanceof AdaptiveCards.OpenUrlAction) return openLink(action.url) || place.note(message.id, words('onlyWeb'), true);
  if (action instanceof AdaptiveCards.ExecuteAction) {
    return busy(box, async () => {
      const sent = { type: 'Action.Execute', id: action.id, title: action.title, verb: action.verb, data: action.data ?? {} };
      const answer = await api.press(place.viewer, place.column.conversationId, message.id, sent, 'manual');
      const outcome = outcomeOf(answer);
      if (outcome) place.note(message.id, outcome.text, outcome.isError);
    });
  }
  if (action instanceof AdaptiveCards.SubmitAction) {
    const data = action.data ?? {};
    if (data.msteams?.type === 'task/fetch') return openTask(place, message.id, { title: action.title, data });
    return busy(box, async () => {
      const answer = await api.submit(place.viewer, place.column.conversationId, message.id, data);
      const arrived = answer.status >= 200 && answer.status < 300;
      place.note(message.id, words(arrived ? 'sent' : answer.status ? 'wrong' : 'unreachable'), !arrived);
    });
  }
}

/** A card may ask to be made new for certain people when they see it: once for each state of the message. */
function refresh(content, message, place) {
  const person = store.people.get(place.viewer);
  const mine = content.refresh?.userIds?.some(id => id === person.id || id === person.aadObjectId || id === `8:orgid:${person.aadObjectId}`);
  const key = `${message.id}:${message.revision}:${person.key}`;
  if (!mine || !content.refresh.action || message.views[person.key] || refreshed.has(key)) return;
  refreshed.add(key);
  const { type, id, verb, data } = content.refresh.action;
  api.press(person.key, place.column.conversationId, message.id, { type, id, verb, data: data ?? {} }, 'automatic');
}
