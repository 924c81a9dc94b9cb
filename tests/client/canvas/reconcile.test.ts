import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { toElements } from '../../../client/canvas/elements.ts';
import type { Measure } from '../../../client/canvas/labels.ts';
import { reconcile } from '../../../client/canvas/reconcile.ts';
import { setGrouping, toggleGroups } from '../../../client/state/set-groups.ts';
import { toView } from '../../../client/state/view.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';

const measure: Measure = (text, mark) => text.length * mark.font * 0.55;
const ids = Array.from({ length: 30 }, (_, i) => `act:n${i}`);
const entities = ids.map((id) => entity(id));
const relations = ids.slice(1).map((id) => relation(ids[0]!, id));
const whole = stateOf(entities, relations);
const elementsOf = (state: typeof whole) => toElements(toView(state), 'en', measure);

/** What the canvas is told to change, from one picture to the next. */
function changes(before: typeof whole, after: typeof whole) {
  const cy = cytoscape({ headless: true, styleEnabled: true });
  reconcile(cy, new Map(), elementsOf(before));
  const told: Record<string, Set<string>> = {
    add: new Set(),
    remove: new Set(),
    position: new Set(),
    data: new Set(),
    class: new Set(),
  };
  for (const [sort, of] of Object.entries(told))
    cy.on(sort, '*', ({ target }) => void of.add(target.id() as string));
  reconcile(cy, elementsOf(before), elementsOf(after));
  expect(
    cy
      .elements()
      .map((one) => one.id())
      .toSorted(),
  ).toEqual([...elementsOf(after).keys()].toSorted());
  return Object.fromEntries(Object.entries(told).map(([sort, of]) => [sort, [...of].toSorted()]));
}

test('a picture that is the same changes nothing', () => {
  expect(changes(whole, { ...whole })).toEqual({ add: [], remove: [], position: [], data: [], class: [] });
});

test('one entity more is one node and its line more, and nothing that stands is touched but what it hangs on', () => {
  const fewer = stateOf(entities.slice(0, -1), relations.slice(0, -1));
  const { add, remove, position, data, class: classes } = changes(fewer, whole);
  expect(add).toEqual([ids.at(-1)!, relations.at(-1)!.id].toSorted());
  expect({ remove, position, data, classes }).toEqual({ remove: [], position: [], data: [], classes: [] });
});

test('one that moves takes its lines along, and nobody else', () => {
  const positions = { ...whole.picture.positions, [ids[7]!]: { x: 700, y: 240 } };
  const told = changes(whole, { ...whole, picture: { ...whole.picture, positions } });
  expect(told['position']).toEqual([ids[7]]);
  const touched = [...told['data']!, ...told['class']!].filter((id) => id.startsWith('rel:'));
  expect([...new Set(touched)]).toEqual([relations[6]!.id]);
});

test('a folded group can be dragged as an entity can; its frame and the badge of another can not', () => {
  const grouped = setGrouping(stateOf([...entities, entity('pla:a', 9), entity('pla:b')], relations), 'kind');
  const open = toggleGroups(grouped, ['group:place']);
  const cy = cytoscape({ headless: true, styleEnabled: true });
  reconcile(cy, new Map(), elementsOf(open));
  const canBeDragged = (id: string) => cy.getElementById(id).grabbable();
  expect(canBeDragged('group:actor')).toBe(true);
  expect(canBeDragged('pla:a')).toBe(true);
  expect(canBeDragged('group:place')).toBe(false);
  expect(canBeDragged('pla:a~unseen')).toBe(false);
});
