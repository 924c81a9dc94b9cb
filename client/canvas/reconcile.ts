import type { Core, ElementDefinition } from 'cytoscape';
import type { Point } from '../state/state.ts';
import type { Element } from './elements.ts';

/** Changes only what differs, so that nothing jumps and little is drawn again. */
export function reconcile(
  cy: Core,
  before: ReadonlyMap<string, Element>,
  next: ReadonlyMap<string, Element>,
): void {
  // out of a frame before it goes, or it would take along what stands in it
  const parentOf = (element: Element | undefined) => element?.data['parent'] ?? null;
  for (const [id, old] of before)
    if (parentOf(old) !== parentOf(next.get(id))) cy.getElementById(id).move({ parent: null });
  // an edge whose end was folded or unfolded is another edge to the canvas
  const isOther = (old: Element | undefined, element: Element | undefined) =>
    old?.data['source'] !== element?.data['source'] || old?.data['target'] !== element?.data['target'];
  for (const [id, old] of before)
    if (!next.has(id) || isOther(old, next.get(id))) cy.getElementById(id).remove();
  const fresh: ElementDefinition[] = [];
  for (const element of next.values()) {
    const old = before.get(element.id);
    if (!old || isOther(old, element)) fresh.push(toDefinition(element));
    else if (!isSame(old, element)) {
      const drawn = cy.getElementById(element.id);
      const { parent: _parent, ...data } = element.data;
      drawn.data(data);
      drawn.classes(element.classes);
      const to = element.position;
      if (to && drawn.isNode() && !isAt(drawn.position(), to)) drawn.position({ ...to });
    }
  }
  // Nodes before edges, which need their ends, and frames before all.
  const rank = ({ group, classes }: ElementDefinition) =>
    group === 'edges' ? 2 : classes === 'frame' ? 0 : 1;
  fresh.sort((a, b) => rank(a) - rank(b));
  cy.add(fresh);
  for (const [id, element] of next) {
    const parent = parentOf(element);
    if (parent !== null && before.has(id) && parentOf(before.get(id)) !== parent)
      cy.getElementById(id).move({ parent: String(parent) });
  }
}

function toDefinition({ id, group, data, classes, position }: Element): ElementDefinition {
  // a folded group is moved like an entity; a frame goes by its members, and badges and pins by theirs
  const isFixed = 'owner' in data || classes === 'frame';
  return {
    group,
    data: { id, ...data },
    classes,
    grabbable: !isFixed,
    ...(position ? { position: { ...position } } : {}),
  };
}

function isSame(old: Element, element: Element): boolean {
  const [one, other] = [old.position, element.position];
  const names = Object.keys(element.data);
  return (
    old.classes === element.classes &&
    (one === other || (one !== null && other !== null && isAt(one, other))) &&
    names.length === Object.keys(old.data).length &&
    names.every((name) => old.data[name] === element.data[name])
  );
}

const isAt = (one: Point, other: Point) => one.x === other.x && one.y === other.y;
