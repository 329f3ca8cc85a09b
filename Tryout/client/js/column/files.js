import { api } from '../page/api.js';
import { element, icon } from '../page/element.js';
import { words } from '../page/words.js';
import { sizeOf } from './attached.js';

const mostBytes = 25 * 1024 * 1024;
const mostFiles = 10;

/** The files that go along with the next message. As in Teams: a file is chosen or dropped, a picture can be pasted into the text. */
export function filesOf(place, changed) {
  let chosen = [];
  const input = element('input', { type: 'file', multiple: true, hidden: true, 'data-hook': 'file', onchange: () => {
    add([...input.files], false);
    input.value = '';
  } });
  const button = element('button', { class: 'round attach', type: 'button', 'data-hook': 'attach', title: words('attach'), 'aria-label': words('attach'), onclick: () => input.click() }, icon('attach'));
  const list = element('ul', { class: 'chosen', 'aria-label': words('chosenFiles'), hidden: true });
  const notice = element('p', { class: 'notice', role: 'alert', hidden: true });

  function say(text) {
    notice.textContent = text ?? '';
    notice.hidden = !text;
  }

  function add(files, isPicture) {
    say(null);
    for (const file of files) {
      if (chosen.length === mostFiles) say(words('tooMany', { number: mostFiles }));
      else if (file.size > mostBytes) say(words('tooBig', { name: file.name }));
      else chosen.push({ file, isPicture, address: isPicture ? URL.createObjectURL(file) : null });
    }
    draw();
  }

  function remove(one) {
    if (one.address) URL.revokeObjectURL(one.address);
    chosen = chosen.filter(other => other !== one);
    draw();
  }

  function draw() {
    list.hidden = chosen.length === 0;
    list.replaceChildren(...chosen.map(one => element('li', {},
      one.address ? element('img', { src: one.address, alt: '' }) : icon('file'),
      element('span', { class: 'file-name' }, one.isPicture ? words('picture') : one.file.name),
      element('span', { class: 'size' }, sizeOf(one.file.size)),
      element('button', { class: 'round', type: 'button', title: words('removeFile', { name: one.file.name }), 'aria-label': words('removeFile', { name: one.file.name }), onclick: () => remove(one) }, icon('close')))));
    changed();
  }

  return {
    input,
    button,
    elements: [list, notice],
    count: () => chosen.length,
    paste(event) {
      const pictures = [...event.clipboardData.files].filter(file => file.type.startsWith('image/'));
      if (pictures.length === 0) return;
      event.preventDefault();
      add(pictures, true);
    },
    drop(event) {
      event.preventDefault();
      add([...event.dataTransfer.files], false);
    },
    /** Uploads what was chosen. The ids, or null if one did not get there: then all of it stays as it was. */
    async upload() {
      const ids = [];
      for (const { file, isPicture } of chosen) {
        const answer = await api.upload(place.viewer, place.column.conversationId, file, isPicture);
        if (!answer.id) {
          say(words(answer.status === 413 ? 'tooBig' : 'notUploaded', { name: file.name }));
          return null;
        }
        ids.push(answer.id);
      }
      [...chosen].forEach(remove);
      say(null);
      return ids;
    },
  };
}
