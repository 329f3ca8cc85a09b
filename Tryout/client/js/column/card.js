import { api } from '../page/api.js';
import { element } from '../page/element.js';
import { store } from '../page/store.js';
import { words } from '../page/words.js';
import { markdown } from './markdown.js';
import { outcomeOf } from './outcome.js';

let hostConfig;
const refreshed = new Set();

export async function prepareCards() {
  const response = await fetch('/tryout/files/host-config.json');
  hostConfig = new AdaptiveCards.HostConfig(await response.json());
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown(text);
    result.didProcess = true;
  };
}

/** Draws an Adaptive Card with the official renderer, and sends what is pressed on it. */
export function card(message, content, place) {
  const box = element('div', { class: 'card', tabindex: '-1', 'data-card': message.id, lang: content.lang });
  const drawn = new AdaptiveCards.AdaptiveCard();
  drawn.hostConfig = hostConfig;
  drawn.onExecuteAction = action => act(action, box, message, place);
  try {
    drawn.parse(content);
    box.append(drawn.render());
  } catch {
    box.append(element('p', { class: 'bad' }, content.fallbackText ?? words('badCard')));
  }
  if (content.speak) box.setAttribute('aria-label', content.speak.replace(/<[^>]*>/g, ''));
  refresh(content, message, place);
  return box;
}

function act(action, box, message, place) {
  if (action instanceof AdaptiveCards.OpenUrlAction) return openUrl(action.url, message, place);
  if (action instanceof AdaptiveCards.ExecuteAction) {
    return busy(box, async () => {
      place.note(message.id, null);
      const sent = { type: 'Action.Execute', id: action.id, title: action.title, verb: action.verb, data: action.data ?? {} };
      const answer = await api.press(place.viewer, place.column.conversationId, message.id, sent, 'manual');
      const outcome = outcomeOf(answer);
      if (outcome) place.note(message.id, outcome.text, outcome.isError);
    });
  }
  if (action instanceof AdaptiveCards.SubmitAction) {
    return busy(box, async () => {
      const answer = await api.submit(place.viewer, place.column.conversationId, message.id, action.data ?? {});
      const arrived = answer.status >= 200 && answer.status < 300;
      place.note(message.id, words(arrived ? 'sent' : 'wrong'), !arrived);
    });
  }
}

function openUrl(url, message, place) {
  if (/^https:\/\//i.test(url ?? '')) window.open(url, '_blank', 'noopener,noreferrer');
  else place.note(message.id, words('onlyHttps'), true);
}

/** While the bot thinks, nothing on the card can be pressed again. */
async function busy(box, work) {
  const buttons = [...box.querySelectorAll('button')].filter(button => !button.disabled);
  box.setAttribute('aria-busy', 'true');
  for (const button of buttons) button.disabled = true;
  try {
    await work();
  } finally {
    box.removeAttribute('aria-busy');
    for (const button of buttons) button.disabled = false;
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
