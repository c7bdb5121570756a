// Language and theme, remembered where the browser allows it.
const settings = {
  language(tag) {
    page.lang = tag;
    for (const element of all('[data-en]')) element.textContent = element.dataset[language()];
    // Pictures come with the names of the report's own language.
    if (tag !== firstLanguage || known.size) namePictures();
  },
  theme(name) {
    page.dataset.theme = name;
  },
};
const firstLanguage = page.lang;
const remembered = (key) => {
  try {
    return localStorage.getItem('siku-' + key);
  } catch {
    return null;
  }
};
const remember = (key, value) => {
  try {
    localStorage.setItem('siku-' + key, value);
  } catch {}
};

for (const [key, fallback] of [['language', firstLanguage], ['theme', 'system']]) {
  const radios = all(`input[name=${key}]`);
  const wanted = [remembered(key), fallback].find((value) => radios.some((radio) => radio.value === value));
  for (const radio of radios) radio.checked = radio.value === wanted;
  settings[key](wanted);
}
one('#bar').addEventListener('change', ({ target }) => {
  if (!settings[target.name]) return;
  settings[target.name](target.value);
  remember(target.name, target.value);
});
one('#bar').hidden = false;

let closed = [];
addEventListener('beforeprint', () => {
  closed = all('details:not([open])');
  for (const details of closed) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of closed) details.open = false;
});
