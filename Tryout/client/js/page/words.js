let all = { nl: {}, en: {} };
let language = 'nl';

export async function loadWords(chosen) {
  const response = await fetch('/tryout/files/words.json');
  all = await response.json();
  speak(chosen);
}

export function speak(chosen) {
  language = chosen === 'en' ? 'en' : 'nl';
  document.documentElement.lang = language;
  document.title = words('title');
}

export function spoken() {
  return language;
}

/** The words for a key in the page's language, with {name} filled in. */
export function words(key, values = {}) {
  const text = all[language][key];
  if (text === undefined) throw new Error(`No words for '${key}' in ${language}`);
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
