// A heading sorts its column upwards, then downwards, then as it was; sums stay below.
const order = { none: 'ascending', ascending: 'descending', descending: 'none' };
const original = new WeakMap();

const sort = (heading) => {
  const body = heading.closest('table').tBodies[0];
  if (!original.has(body)) original.set(body, [...body.rows]);
  const next = order[heading.ariaSort];
  for (const other of heading.parentNode.cells) other.ariaSort = 'none';
  heading.ariaSort = next;
  const rows = [...original.get(body)];
  if (next !== 'none') rows.sort(comparing(rows, heading.cellIndex, next === 'ascending' ? 1 : -1));
  body.append(...rows);
};

// What is empty stands last in either direction.
const comparing = (rows, column, sign) => {
  const collator = new Intl.Collator(page.lang, { numeric: true });
  const values = new Map(rows.map((row) => {
    const cell = row.cells[column];
    return [row, { number: Number(cell.dataset.v ?? NaN), text: words(cell), isTotal: row.matches('.total') }];
  }));
  return (left, right) => {
    const [a, b] = [values.get(left), values.get(right)];
    if (a.isTotal !== b.isTotal) return a.isTotal ? 1 : -1;
    if (a.isTotal) return 0;
    if (!a.text !== !b.text) return a.text ? -1 : 1;
    if (!Number.isNaN(a.number) && !Number.isNaN(b.number)) return sign * (a.number - b.number);
    return sign * collator.compare(a.text, b.text);
  };
};

for (const heading of all('th')) {
  heading.ariaSort = 'none';
  heading.replaceChildren(make('button', { type: 'button', class: 'sort' }, ...copy(heading)));
}
document.addEventListener('click', (event) => {
  const button = event.target.closest('.sort');
  if (button) sort(button.parentNode);
});
