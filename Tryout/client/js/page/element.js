/** Makes an element: element('button', { class: 'x', onclick: f, 'aria-label': 'y' }, 'text', child). */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === 'function') made[name] = value;
    else made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter(child => child !== undefined && child !== null));
  return made;
}

const shapes = {
  send: 'M3 3.2 21 12 3 20.8 5.2 12.9 14 12 5.2 11.1Z',
  again: 'M12 5V1.8L7.2 6 12 10.2V7a5.5 5.5 0 1 1-5.5 5.5h-2A7.5 7.5 0 1 0 12 5Z',
  close: 'M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12 19 17.6 17.6 19 12 13.4 6.4 19 5 17.6 10.6 12 5 6.4Z',
  more: 'M5 10.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6Zm7 0a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6Zm7 0a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6Z',
  attach: 'M16.5 6.500v9.900a4.400 4.400 0 0 1-8.800 0V6.200a2.800 2.800 0 0 1 5.600 0v9.300a1.200 1.200 0 0 1-2.400 0V6.500H9.300v9a2.800 2.800 0 0 0 5.600 0V6.200a4.400 4.400 0 0 0-8.800 0v10.200a6 6 0 0 0 12 0V6.500Z',
  file: 'M6 2.500h8l5 5V21.500H6Zm7.300 1.700v4.100h4.100Z',
  reply: 'M10 5 3 12l7 7v-4.2c5 0 8.2 1.5 10.7 4.7-.9-5-3.9-9.800-10.700-10.500Z',
};

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  path.setAttribute('d', shapes[name]);
  svg.append(path);
  return svg;
}

/** Two letters in a circle; the colour follows from the name. */
export function avatar(name, kind = 'personal') {
  const words = name.replace(/[^\p{L}\p{N} ]/gu, ' ').split(/\s+/).filter(Boolean);
  const letters = kind === 'channel' ? '#' : (words[0]?.[0] ?? '') + (words.length > 1 ? words.at(-1)[0] : '');
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.codePointAt(0)) % 997;
  return element('span', { class: `avatar tint-${sum % 6} ${kind}`, 'aria-hidden': 'true' }, letters.toUpperCase());
}
