/** What the address says: who is shown and in which language the page speaks. */
export const defaultPeople = ['docent1', 'mt1', 'kanaal-mt'];

export function chosenPeople() {
  const people = new URLSearchParams(location.search).get('people');
  return people === null ? [...defaultPeople] : people.split(',').filter(Boolean);
}

export function chosenLanguage() {
  return new URLSearchParams(location.search).get('lang') ?? 'nl';
}

/** Who the viewer of a channel or group is: ?as=kanaal-mt:mt2 */
export function chosenViewer(column) {
  const pairs = new URLSearchParams(location.search).get('as')?.split(',') ?? [];
  const viewer = pairs.map(pair => pair.split(':')).find(([key]) => key === column.key)?.[1];
  return column.members.includes(viewer) ? viewer : column.members[0];
}

export function keepViewer(column, viewer) {
  const others = (new URLSearchParams(location.search).get('as')?.split(',') ?? []).filter(pair => !pair.startsWith(`${column.key}:`));
  keep('as', [...others, `${column.key}:${viewer}`].join(','));
}

export function keepPeople(people) {
  keep('people', people.join(','));
}

export function keepLanguage(language) {
  keep('lang', language);
}

function keep(name, value) {
  const asked = new URLSearchParams(location.search);
  asked.set(name, value);
  // Commas and colons may stand in an address; left alone it can be read and typed.
  history.replaceState(null, '', `?${asked.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')}`);
}
