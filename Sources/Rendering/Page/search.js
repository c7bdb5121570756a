const input = one('#search');
const results = one('#results');
const most = 20;

// Without case, accents, width, spaces and hyphens.
const fold = (text) => text.normalize('NFKD').replace(/[\p{M}\s·-]/gu, '').toLowerCase();

let names;
const namesOf = (row) => [...row.cells].slice(0, 3).flatMap((cell) => {
  const spans = all('span', cell);
  return spans.length ? spans.map((span) => span.textContent) : cell.textContent.split(' · ');
});
const search = () => {
  names ??= all('#names tr[data-entity]').map((row) => ({ row, folded: namesOf(row).map(fold).filter(Boolean) }));
  const sought = fold(input.value);
  const rank = ({ folded }) =>
    folded.includes(sought) ? 3 : folded.some((name) => name.startsWith(sought)) ? 2
      : folded.some((name) => name.includes(sought)) ? 1 : 0;
  const found = (sought ? names : []).map((name) => [rank(name), name]).filter(([points]) => points);
  found.sort(([one], [other]) => other - one);
  results.replaceChildren(...found.slice(0, most).map(([, { row }]) => {
    const [name, other, also, kind] = row.cells;
    const button = make('button', { type: 'button', 'data-entity': row.dataset.entity }, ...copy(name));
    button.append(make('small', {}, ' ', ...copy(other), ' ', ...copy(kind)));
    button.row = row;
    return make('li', {}, button);
  }));
  one('#found').hidden = !sought;
  count(found.length, one('#found'));
};

input.addEventListener('input', search);
one('#bar').addEventListener('keydown', (event) => {
  const buttons = all('button', results);
  const place = buttons.indexOf(event.target);
  if (place < 0 && event.target !== input) return;
  if (event.key === 'ArrowDown') buttons[place + 1]?.focus();
  else if (event.key === 'ArrowUp') (buttons[place - 1] ?? input).focus();
  else if (event.key === 'Enter' && event.target === input) buttons[0]?.click();
  else if (event.key === 'Escape' && panel.hidden) {
    input.value = '';
    search();
    input.focus();
  } else return;
  event.preventDefault();
});
results.addEventListener('click', (event) => {
  const row = event.target.closest('button')?.row;
  if (!row) return;
  input.value = '';
  search();
  openName(row, input);
});
one('#found').hidden = true;
