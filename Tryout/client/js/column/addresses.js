import { element } from '../page/element.js';

const address = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/i;

/** Plain text as Teams shows it: an address that is written out is a link, which opens in a new tab. */
export function withLinks(text) {
  return text.split(address).map((part, i) => i % 2 === 0 ? part : element('a', { href: part, target: '_blank', rel: 'noopener noreferrer' }, part));
}
