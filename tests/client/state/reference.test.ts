import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../client/canvas/labels.ts';
import { toElements } from '../../../client/canvas/elements.ts';
import { toLanes } from '../../../client/canvas/lanes.ts';
import { copied } from '../../../client/actions/copied.ts';
import { legendOf } from '../../../client/scene/legend.ts';
import { networkShapes } from '../../../client/scene/network-scene.ts';
import { decodeAddress, encodeAddress } from '../../../client/state/address.ts';
import { drawnLineOf, setFilter, setPerspective, toggleKind } from '../../../client/state/filters.ts';
import { chosenRelation } from '../../../client/state/reference.ts';
import { select } from '../../../client/state/selection.ts';
import { setGrouping } from '../../../client/state/set-groups.ts';
import type { State } from '../../../client/state/state.ts';
import { stepOfView } from '../../../client/state/step-of-view.ts';
import { toDocument } from '../../../client/state/view-document.ts';
import { toView } from '../../../client/state/view.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';

const measure: Measure = (text, mark) => text.length * mark.font * 0.55;
const all = [entity('act:a', 2), entity('pla:b'), entity('pla:c')];
const ab = relation('act:a', 'pla:b');
const {
  id: _,
  stance: _s,
  tension: _t,
  claimCount: _c,
  originCount: _o,
  ...within
} = relation('pla:b', 'pla:c');
const known = { ...within, id: 'ref:b-in-c', seen: 'an atlas', note: null };
const state: State = {
  ...stateOf(all, [ab]),
  reference: { key: 'any', relations: { [known.id]: known } },
};
const on = setFilter(state, { reference: true });
const edges = (of: State) =>
  [...toElements(toView(of), 'en', measure).values()].filter(({ group }) => group === 'edges');

describe('what is known from elsewhere', () => {
  test('is drawn only when the filter asks for it, as a line of its own look', () => {
    for (const without of [state, setFilter(state, { reference: false })]) {
      expect(toView(without).reference).toEqual([]);
      expect(edges(without).map(({ id }) => id)).toEqual([ab.id]);
    }
    expect(toView(on).reference.map((one) => [one.id, drawnLineOf(one)])).toEqual([[known.id, 'REFERENCE']]);
    expect(edges(on).map(({ id, classes }) => [id, classes.split(' ')[0]])).toEqual([
      [ab.id, 'asserted'],
      [known.id, 'reference'],
    ]);
  });

  test('is counted with no relation, and is no claim', () => {
    expect(toView(on).relations).toEqual([ab]);
    expect(toView(on).unseen).toEqual(toView(state).unseen);
    expect(toView(on).reference[0]).toMatchObject({ claimCount: 0, originCount: 0 });
  });

  test('is drawn between what is seen: a filter that takes an end away takes it, too', () => {
    expect(toView(toggleKind(on, 'PLACE')).reference).toEqual([]);
    const told = {
      key: 'any',
      relations: { [ab.id]: { stance: 'ASSERTED' as const, tension: false, claimCount: 1, originCount: 1 } },
    };
    const voice = setPerspective(on, { speaker: 'act:x', includeReported: false });
    const view = toView({ ...voice, told });
    expect([view.entities.map(({ id }) => id), view.reference]).toEqual([['act:a', 'pla:b'], []]);
  });

  test('can be chosen, is lit with its ends and beside an entity, and a link holds it', () => {
    const chosen = select(on, { relation: known.id });
    expect(chosenRelation(chosen)).toMatchObject({ id: known.id, isReference: true });
    expect([...toView(chosen).lit!].toSorted()).toEqual(['pla:b', 'pla:c', known.id]);
    expect(toView(select(on, { entity: 'pla:c' })).lit?.has(known.id)).toBe(true);
    expect([...toView({ ...on, highlight: 'REFERENCE' }).lit!].toSorted()).toEqual([
      'pla:b',
      'pla:c',
      known.id,
    ]);
    expect(decodeAddress(encodeAddress(toDocument(chosen)))).toMatchObject({
      filter: { reference: true },
      selection: { relation: known.id },
    });
    // a step of a story means what is said
    expect(stepOfView(chosen).highlight).toBeUndefined();
  });

  test('lies outside of what is said of the same two, and apart from it where many are one line', () => {
    const beside = { ...toView(on).reference[0]!, subject: all[0]!, object: all[1]! };
    const many = Array.from({ length: 14 }, (_none, i) =>
      relation('act:a', 'pla:b', { id: `rel:${10 + i}` }),
    );
    expect(toLanes([beside, ab]).map(({ relation: { id } }) => id)).toEqual([ab.id, known.id]);
    expect(toLanes([beside, ...many]).map(({ relations }) => relations.length)).toEqual([14, 1]);
  });

  test('puts nothing together, and leads to the mark of what is folded', () => {
    const folded = setGrouping(on, 'kind');
    const grouped = setGrouping(state, 'kind');
    expect(toView(folded).grouped?.groups).toEqual(toView(grouped).grouped?.groups);
    expect(edges(folded).map(({ id }) => id)).toEqual(edges(grouped).map(({ id }) => id));
    const split = { ...entity('evt:d'), id: 'evt:d' };
    const more: State = {
      ...on,
      entities: { ...on.entities, 'evt:d': split },
      picture: { ...on.picture, shown: [...on.picture.shown, 'evt:d'] },
      reference: { key: 'any', relations: { [known.id]: { ...known, subject: split } } },
    };
    const lines = edges(setGrouping(more, 'kind'));
    expect(lines.find(({ id }) => id === known.id)).toMatchObject({
      data: { source: 'evt:d', target: 'group:place' },
      classes: expect.stringContaining('reference'),
    });
  });
});

test('of a line to what is folded, what is said is counted; where nothing is, it is dotted', () => {
  const [one, two] = ['ref:one', 'ref:two'].map((id, nth) => ({
    ...known,
    id,
    subject: entity('act:a'),
    object: all[nth + 1]!,
  }));
  const of = (relations: (typeof ab)[]): State => ({
    ...setFilter(stateOf(all, relations), { reference: true }),
    reference: { key: 'any', relations: { [one!.id]: one!, [two!.id]: two! } },
  });
  const bundle = (relations: (typeof ab)[]) =>
    edges(setGrouping(of(relations), 'kind')).find(({ id }) => id.startsWith('bundle:'));
  expect(bundle([])).toMatchObject({
    data: { label: '\u20662\u2069', width: 2 },
    classes: 'bundle reference symmetric',
  });
  expect(bundle([ab, relation('act:a', 'pla:c')])).toMatchObject({
    data: { label: '\u20662\u2069', width: 4 },
    classes: 'bundle symmetric',
  });
});

describe('in a file', () => {
  const token = (name: string) => `#${name}`;
  const names = {
    kinds: { ACTOR: 'Actor', PLACE: 'Place', EVENT: 'Event', CONCEPT: 'Concept' },
    lines: { ASSERTED: 'Asserted', DENIED: 'Denied', CONTESTED: 'Contested', TENSION: 'Tension' },
    others: { area: 'Area', soft: 'Soft', reference: 'Known', gone: 'Gone' },
  };
  test('what is known from elsewhere is dotted, and the legend says so only when there is any', () => {
    const dotted = (of: State) =>
      networkShapes(toView(of), 'en', measure, token).flatMap((shape) =>
        shape.type === 'stroke' && shape.isDotted ? [[shape.id, shape.color, shape.isDashed]] : [],
      );
    expect(dotted(on)).toEqual([[known.id, '#reference', false]]);
    expect(dotted(state)).toEqual([]);
    const legend = (of: State) => legendOf(toView(of), token, names).map(({ name }) => name);
    expect(legend(on)).toEqual(['Actor', 'Place', 'Asserted', 'Known']);
    expect(legend(state)).toEqual(['Actor', 'Place', 'Asserted']);
  });
});

describe('taken along', () => {
  test('what is known from elsewhere is asked for in each form, and in none without it', () => {
    const holds = {
      graphql: 'reference { id',
      curl: 'reference { id',
      python: 'reference=True',
      cypher: known.id,
    };
    for (const form of ['graphql', 'curl', 'python', 'cypher'] as const) {
      expect(copied(form, on, 'http://here')).toContain(holds[form]);
      expect(copied(form, state, 'http://here')).not.toContain(holds[form]);
    }
  });
});
