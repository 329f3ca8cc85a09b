import { words } from '../page/words.js';

const cardType = 'application/vnd.microsoft.card.adaptive';

/**
 * What the bot wants of the dialog: { card, title, width, height }, { message }, { isDone } or { problem }.
 * Opening it without an answer is a problem; submitting it without one closes it.
 */
export function readAnswer({ status, body }, isOpening) {
  if (status === 0) return { problem: words('unreachable') };
  if (!(status >= 200 && status < 300)) return { problem: words('wrong') };
  const { task, composeExtension } = body ?? {};
  if (task?.type === 'message') return { message: String(task.value ?? '') };
  if (task?.type === 'continue') return asked(task.value ?? {});
  if (composeExtension?.type === 'message') return { message: String(composeExtension.text ?? '') };
  if (composeExtension) return { problem: words('taskNotShown') };
  const isEmpty = !body || Object.keys(body).length === 0 || task === null;
  return isEmpty && !isOpening ? { isDone: true } : { problem: words('wrong') };
}

function asked({ title, width, height, card, url }) {
  if (card?.contentType === cardType && card.content) return { card: card.content, title, width: sizeOf(width, widths), height: sizeOf(height, heights) };
  return { problem: words(url ? 'taskNotShown' : 'wrong') };
}

const widths = { small: '400px', medium: '600px', large: '900px' };
const heights = { small: '30vh', medium: '50vh', large: '66vh' };

/** Teams takes a number of pixels or a word. */
function sizeOf(asked, named) {
  return Number.isFinite(asked) && asked > 0 ? `${asked}px` : named[asked] ?? null;
}
