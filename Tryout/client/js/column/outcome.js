import { words } from '../page/words.js';

/** What a press came to: a line for below the card, or nothing if the card itself was replaced. */
export function outcomeOf({ status, body }) {
  if (status === 0) return { text: words('unreachable'), isError: true };
  if (!(status >= 200 && status < 300)) return { text: words('wrong'), isError: true };
  const kind = body?.type ?? '';
  const said = typeof body?.value === 'string' ? body.value : body?.value?.message;
  if (kind.startsWith('application/vnd.microsoft.error') || body?.statusCode >= 400) return { text: said ?? words('wrong'), isError: true };
  if (kind === 'application/vnd.microsoft.activity.message') return { text: said ?? words('sent'), isError: false };
  return kind ? null : { text: words('wrong'), isError: true };
}
