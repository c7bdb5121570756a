// The facts, by whom they speak of and by the place that says them.
let index;
const told = () => {
  if (index) return index;
  index = { of: new Map(), at: new Map() };
  const add = (map, key, fact) => map.has(key) ? map.get(key).push(fact) : map.set(key, [fact]);
  for (const item of all('#evidence li[data-of]')) {
    const fact = { item, place: item.dataset.at, anchor: item.parentNode.previousElementSibling.id };
    fact.of = new Set(item.dataset.of.split(' '));
    for (const id of fact.of) add(index.of, id, fact);
    add(index.at, fact.place, fact);
  }
  return index;
};

const panel = one('#panel');
let opener, chosen;
const choose = (shape) => {
  chosen?.classList.remove('chosen');
  chosen = shape;
  chosen?.classList.add('chosen');
};
const list = (name, items) => {
  const section = one('#panel-' + name);
  section.hidden = !items.length;
  one('ul', section).replaceChildren(...items.map((item) => make('li', {}, ...item)));
};
const open = (title, details, { places = [], ties = [], facts = [] }, from) => {
  if (!panel.contains(from)) opener = from;
  one('#panel-title').replaceChildren(...title);
  one('#panel-details').replaceChildren(
    ...details.filter((cell) => words(cell)).map((cell) => make('p', {}, ...copy(cell))));
  list('in', places.map(({ section }) => [make('a', { href: '#' + section.id }, ...copy(one('h3', section)))]));
  list('ties', ties.map((edge) => [
    make('button', { type: 'button', 'data-edge': edge.row.dataset.id }, ...sentence(edge.row)),
  ]));
  list('facts', facts.map(({ item, place, anchor }) => [
    ...copy(item).filter((node) => node.nodeName !== 'SMALL'), ' ', make('a', { href: '#' + anchor }, place),
  ]));
  panel.hidden = false;
  panel.scrollTop = 0;
  panel.focus({ preventScroll: true });
};
const close = () => {
  panel.hidden = true;
  choose(null);
  unlight();
  opener?.focus();
};

const sentence = (row) => [...row.cells].slice(0, 3).flatMap((cell) => [...copy(cell), ' ']);
const cited = (row) => all('a', row).flatMap((link) => told().at.get(link.textContent) ?? []);
const picturesWith = (id) => pictures().filter(({ nodes }) => nodes.has(id));

let shown;
const openEdge = (picture, edge, from) => {
  const [, , , when, details] = edge.row.cells;
  const facts = cited(edge.row);
  const between = facts.filter(({ of }) => edge.ends.every((end) => of.has(end)));
  choose(edge.shapes[0]);
  lightUp(picture, [edge], edge.ends);
  open(sentence(edge.row), [when, details], { facts: between.length ? between : facts }, from);
};
const openShape = (shape) => {
  const picture = shown = pictureOf(shape);
  const id = shape.dataset.id;
  if (shape.matches('.edge')) return openEdge(picture, picture.edges.get(id), one('[tabindex="0"]', picture.svg));
  const { row, edges } = picture.nodes.get(id);
  const isNode = shape.matches('.node');
  const [name, ...rest] = row.cells;
  choose(shape);
  stopAt(picture, shape);
  open(copy(name), rest.slice(0, -1), {
    places: isNode ? picturesWith(id) : [],
    ties: edges.filter((edge) => !edge.row.hidden),
    facts: (isNode && told().of.get(id)) || cited(row),
  }, shape);
};
const openName = (row, from) => {
  const id = row.dataset.entity;
  const places = picturesWith(id);
  const [name, other, also, kind] = row.cells;
  shown = places[0];
  choose(shown?.nodes.get(id).shape);
  if (chosen) {
    stopAt(shown, chosen);
    light(chosen);
    chosen.scrollIntoView({ block: 'center', inline: 'center' });
  }
  open(copy(name), [other, also, kind], { places, facts: told().of.get(id) ?? [] }, from);
};

one('#close').addEventListener('click', close);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !panel.hidden) close();
});
for (const name of ['click', 'pointerover', 'focusin']) {
  panel.addEventListener(name, (event) => {
    const button = event.target.closest('[data-edge]');
    if (!button) return;
    const edge = shown.edges.get(button.dataset.edge);
    if (name === 'click') openEdge(shown, edge, button);
    else lightUp(shown, [edge], edge.ends);
  });
}
