// A picture as its tables tell it: each node with its edges, each edge with its ends.
const read = (section) => {
  const svg = one('figure > svg', section);
  const [nodes, edges] = [new Map(), new Map()];
  for (const shape of all('.node, .point', svg)) nodes.set(shape.dataset.id, { shape, edges: [] });
  for (const row of all('.nodes tr[data-id], .points tr[data-id]', section)) {
    const node = nodes.get(row.dataset.id);
    if (node) node.row = row;
  }
  for (const row of all('.edges tr[data-id]', section)) {
    const edge = { row, shapes: [], ends: [row.dataset.from, row.dataset.to] };
    edges.set(row.dataset.id, edge);
    for (const end of new Set(edge.ends)) nodes.get(end)?.edges.push(edge);
  }
  for (const shape of all('.edge, text[data-id]', svg)) edges.get(shape.dataset.id)?.shapes.push(shape);
  return { section, svg, nodes, edges };
};

const known = new Map();
const pictureOf = (element) => {
  const section = element.closest('.picture');
  if (section && !known.has(section)) known.set(section, read(section));
  return known.get(section);
};
const pictures = () => all('.picture:has(svg)').map(pictureOf);

let lit = [];
const unlight = () => {
  for (const element of lit) element.classList.remove('lit', 'dim');
  lit = [];
};
const lightUp = (picture, edges, ends) => {
  unlight();
  const shapes = ends.map((end) => picture.nodes.get(end)?.shape).filter(Boolean);
  lit = [...shapes, ...edges.flatMap((edge) => edge.shapes)];
  for (const shape of lit) shape.classList.add('lit');
  picture.svg.classList.add('dim');
  lit.push(picture.svg);
};
const light = (shape) => {
  const picture = pictureOf(shape);
  const id = shape.dataset.id;
  const edges = shape.matches('.node') ? picture.nodes.get(id).edges : [picture.edges.get(id)].filter(Boolean);
  lightUp(picture, edges, [...edges.flatMap((edge) => edge.ends), id]);
};

// One stop for the Tab key in each picture; arrow keys go to the nearest node that way.
const stopAt = (picture, shape) => {
  one('[tabindex="0"]', picture.svg)?.setAttribute('tabindex', '-1');
  shape?.setAttribute('tabindex', '0');
};
const isShown = (node) => !node.shape.classList.contains('out');
const directions = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
const middle = (shape) => {
  const box = shape.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
};
const move = (shape, [right, down]) => {
  const picture = pictureOf(shape);
  const [x, y] = middle(shape);
  let [best, least] = [null, Infinity];
  for (const node of picture.nodes.values()) {
    if (node.shape === shape || !isShown(node)) continue;
    const [dx, dy] = middle(node.shape).map((place, axis) => place - [x, y][axis]);
    const ahead = dx * right + dy * down;
    const distance = ahead + 3 * Math.abs(dx * down) + 3 * Math.abs(dy * right);
    if (ahead > 1 && distance < least) [best, least] = [node.shape, distance];
  }
  if (!best) return;
  stopAt(picture, best);
  best.focus();
};

// Leaves in a graph what its form asks for.
const filter = (form) => {
  const picture = pictureOf(form);
  const asked = new FormData(form);
  const kinds = new Set(asked.getAll('kind'));
  const place = asked.get('place');
  const [since, until] = [Number(asked.get('since')) || -Infinity, Number(asked.get('until')) || Infinity];
  const isTimed = since > -Infinity || until < Infinity;
  const near = new Set([place, ...(picture.nodes.get(place)?.edges ?? []).flatMap((edge) => edge.ends)]);
  const isAsked = ({ row: { dataset }, ends }) => {
    if (form.elements.kind && !kinds.has(dataset.kind)) return false;
    if (place && !ends.every((end) => near.has(end))) return false;
    if (dataset.since === undefined) return !isTimed || asked.has('undated');
    return (Number(dataset.until) || Infinity) >= since && (Number(dataset.since) || -Infinity) <= until;
  };
  const shown = new Set([...picture.edges.values()].filter(isAsked));
  for (const edge of picture.edges.values()) {
    edge.row.hidden = !shown.has(edge);
    for (const shape of edge.shapes) shape.classList.toggle('out', !shown.has(edge));
  }
  const isWhole = shown.size === picture.edges.size;
  for (const node of picture.nodes.values()) {
    const isOut = !isWhole && !node.edges.some((edge) => shown.has(edge));
    node.shape.classList.toggle('out', isOut);
    if (node.row) node.row.hidden = isOut;
  }
  stopAt(picture, [...picture.nodes.values()].find(isShown)?.shape);
  count(shown.size, form);
};

// What each shape is called, from the tables, which hold both languages.
const namePictures = () => {
  const lines = (cells) => cells.map(words).filter(Boolean).join('\n');
  for (const { nodes, edges } of pictures()) {
    for (const { shape, row } of nodes.values()) if (row) one('title', shape).textContent = lines([...row.cells]);
    for (const { shapes, row } of edges.values()) {
      const [from, kind, to, ...rest] = row.cells;
      const title = shapes.length ? one('title', shapes[0]) : null;
      if (title) title.textContent = [from, kind, to].map(words).join(' ') + '\n' + lines(rest);
    }
  }
};

const shapeAt = (event) => event.target.closest?.('.node, .edge, .point');
for (const name of ['pointerover', 'focusin']) {
  document.addEventListener(name, (event) => {
    const shape = shapeAt(event);
    if (shape && !shape.matches('.point')) light(shape);
    else if (lit.length && !event.target.closest('#panel')) unlight();
  });
}
document.addEventListener('click', (event) => {
  const shape = shapeAt(event);
  if (shape) openShape(shape);
});
document.addEventListener('keydown', (event) => {
  const shape = event.target.closest('.node, .point');
  if (!shape || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Enter' || event.key === ' ') openShape(shape);
  else if (directions[event.key]) move(shape, directions[event.key]);
  else return;
  event.preventDefault();
});
document.addEventListener('change', (event) => {
  const form = event.target.closest('.filters');
  if (form) filter(form);
});
document.addEventListener('click', (event) => {
  const form = event.target.closest('.filters button')?.form;
  if (!form) return;
  form.reset();
  filter(form);
});
for (const form of all('.filters')) {
  form.hidden = false;
  count(all('.edges tr[data-id]', form.closest('.picture')).length, form);
}
for (const svg of all('.picture svg')) {
  // A picture far from the window costs nothing until it comes near.
  svg.parentNode.style.contentVisibility = 'auto';
  svg.parentNode.style.containIntrinsicHeight = `auto ${svg.getAttribute('height')}px`;
  svg.setAttribute('role', 'group');
  for (const shape of all('.node, .point', svg)) {
    shape.setAttribute('role', 'button');
    shape.setAttribute('tabindex', '-1');
  }
  one('.node, .point', svg)?.setAttribute('tabindex', '0');
}
