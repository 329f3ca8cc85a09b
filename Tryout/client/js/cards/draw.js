import { element } from '../page/element.js';
import { words } from '../page/words.js';
import { markdown } from './markdown.js';

let hostConfig;

export async function prepareCards() {
  const response = await fetch('/tryout/files/host-config.json');
  hostConfig = new AdaptiveCards.HostConfig(await response.json());
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown(text);
    result.didProcess = true;
  };
}

/** Draws an Adaptive Card with the official renderer; what is pressed on it goes to onAction(action, box). */
export function drawCard(content, onAction) {
  const box = element('div', { class: 'card', tabindex: '-1', lang: content.lang });
  const drawn = new AdaptiveCards.AdaptiveCard();
  drawn.hostConfig = hostConfig;
  drawn.onExecuteAction = action => onAction(action, box);
  try {
    drawn.parse(content);
    box.append(drawn.render());
  } catch {
    box.append(element('p', { class: 'bad' }, content.fallbackText ?? words('badCard')));
  }
  if (content.speak) box.setAttribute('aria-label', content.speak.replace(/<[^>]*>/g, ''));
  return box;
}

/** Opens a web page in a new tab. False: it is no web page. */
export function openLink(url) {
  const isWeb = /^https?:\/\//i.test(url ?? '');
  if (isWeb) window.open(url, '_blank', 'noopener,noreferrer');
  return isWeb;
}

/** While the bot thinks, nothing on the card can be pressed again. */
export async function busy(box, work) {
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
