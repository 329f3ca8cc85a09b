import { element, icon } from '../page/element.js';
import { spoken, words } from '../page/words.js';

/** What is shared in a message: pictures to look at, files to save. */
export function attached(files) {
  return files.map(file => file.isPicture
    ? element('img', { class: 'picture', src: `/tryout/api/files/${file.id}`, alt: words('picture') })
    : element('a', { class: 'file', href: `/tryout/api/files/${file.id}`, download: file.name, 'data-file': file.name },
      icon('file'), element('span', { class: 'file-name' }, file.name), element('span', { class: 'size' }, sizeOf(file.size))));
}

export function sizeOf(bytes) {
  const isSmall = bytes < 1_000_000;
  return (isSmall ? Math.max(1, Math.round(bytes / 1000)) : bytes / 1_000_000).toLocaleString(spoken(), { maximumFractionDigits: 1 }) + (isSmall ? ' kB' : ' MB');
}
