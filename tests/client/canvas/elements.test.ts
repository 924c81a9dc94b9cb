import { describe, expect, test } from 'vitest';
import { toElements } from '../../../client/canvas/elements.ts';
import type { Measure } from '../../../client/canvas/labels.ts';
import { setCompare } from '../../../client/state/filters.ts';
import { setGrouping, toggleGroups } from '../../../client/state/set-groups.ts';
import { toView } from '../../../client/state/view.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';

const measure: Measure = (text, mark) => text.length * mark.font * 0.55;
const draw = (state: ReturnType<typeof stateOf>, language: 'ar' | 'en' = 'en') =>
  toElements(toView(state), language, measure);

const [a, b] = [entity('act:a', 20), entity('pla:b', 1)];

describe('the border between entities and nodes', () => {
  test('draws an entity as a node of its kind and a relation as an edge', () => {
    const ab = relation('act:a', 'pla:b');
    const elements = draw(stateOf([a, b], [ab]));
    expect(elements.get('act:a')).toMatchObject({ group: 'nodes', position: { x: 0, y: 0 } });
    expect(elements.get('act:a')?.classes.split(' ')).toContain('actor');
    expect(elements.get('pla:b')?.classes.split(' ')).toContain('place');
    expect(elements.get(ab.id)).toMatchObject({
      group: 'edges',
      data: { source: 'act:a', target: 'pla:b', relation: ab.id },
    });
  });

  test('draws a contested relation as two lines of one relation', () => {
    const ab = relation('act:a', 'pla:b', { stance: 'CONTESTED' });
    const edges = [...draw(stateOf([a, b], [ab])).values()].filter(({ group }) => group === 'edges');
    expect(edges.map(({ data }) => data['relation'])).toEqual([ab.id, ab.id]);
    expect(edges.map(({ classes }) => classes.split(' ')[0])).toEqual(['contested', 'contested-denied']);
    expect(edges[0]?.data['from']).not.toBe(edges[1]?.data['from']);
  });

  test('a line that stands for many says how many, and has an arrow only where all of them point one way', () => {
    const many = Array.from({ length: 14 }, (_, i) => relation('act:a', 'pla:b', { id: `rel:${10 + i}` }));
    const state = stateOf([a, b], many);
    const edgesOf = (drawn: typeof state) =>
      [...draw(drawn).values()].filter(({ group }) => group === 'edges');
    expect(edgesOf(state)).toMatchObject([
      {
        id: 'rel:10',
        data: { label: '\u206614\u2069', stands: many.map(({ id }) => id).join(' ') },
        classes: 'asserted counted',
      },
    ]);
    const back = relation('pla:b', 'act:a', { id: 'rel:back' });
    expect(edgesOf(stateOf([a, b], [...many, back]))).toMatchObject([
      { classes: 'asserted symmetric counted' },
    ]);
    const opened = edgesOf({ ...state, selection: { relation: 'rel:12' } });
    expect(opened).toHaveLength(14);
    expect(opened.filter(({ classes }) => classes.includes('selected')).map(({ id }) => id)).toEqual([
      'rel:12',
    ]);
  });

  test('names disputes at rest where no name lies over another, rather those that most say, alike in both languages', () => {
    const many = [1, 3, 2].map((originCount, i) =>
      relation('act:a', 'pla:b', { id: `rel:${i}`, stance: 'CONTESTED', originCount }),
    );
    const state = stateOf([a, b], many);
    const picture = { ...state.picture, positions: { 'act:a': { x: 0, y: 0 }, 'pla:b': { x: 400, y: 0 } } };
    for (const language of ['en', 'ar'] as const) {
      const elements = [...draw({ ...state, picture }, language).values()];
      const named = elements.filter(({ classes }) => classes.split(' ').includes('named'));
      expect(named.map(({ data }) => data['relation'])).toEqual(['rel:1']);
    }
  });

  test('gives each of two compared voices lines of its own colour, dashed where it denies', () => {
    const said = relation('act:a', 'pla:b');
    const disputed = relation('act:a', 'pla:b', { id: 'rel:disputed', stance: 'CONTESTED' });
    const drawn = stateOf([a, b], [said, disputed]);
    const told = {
      key: 'any',
      relations: { [said.id]: said, [disputed.id]: disputed },
      voices: {
        a: { [disputed.id]: 'ASSERTED' as const },
        b: { [said.id]: 'ASSERTED' as const, [disputed.id]: 'DENIED' as const },
      },
    };
    const compared = setCompare({ ...drawn, told }, { a: 'act:x', b: 'act:y', includeReported: false });
    const edges = [...draw(compared).values()].filter(({ group }) => group === 'edges');
    const looks = edges.map(({ data, classes }) => [data['relation'], classes]);
    expect(looks).toEqual([
      [disputed.id, 'voice-a'],
      [disputed.id, 'voice-b denied'],
      [said.id, 'voice-b'],
    ]);
    expect(edges.map(({ id }) => id)).toEqual([disputed.id, `${disputed.id}~denied-b`, said.id]);
    // the last line of a relation carries its name
    expect(edges.map(({ data }) => data['label'] !== '')).toEqual([false, true, true]);
  });

  test('says how many relations are unseen in a ring of its own, isolated left to right', () => {
    const badge = draw(stateOf([a, b])).get('act:a~unseen');
    expect(badge?.data).toMatchObject({ owner: 'act:a', label: '\u2066+20\u2069' });
    expect(draw(stateOf([entity('act:c', 0)])).has('act:c~unseen')).toBe(false);
    // a ring has room for three digits; the details have the number
    expect(draw(stateOf([entity('act:d', 33_788)])).get('act:d~unseen')?.data).toMatchObject({
      label: '\u2066999+\u2069',
    });
  });

  test('isolates each line of a label', () => {
    const label = String(draw(stateOf([a]), 'ar').get('act:a')?.data['label']);
    for (const line of label.split('\n')) expect(line).toMatch(/^\u2068[^\u2068\u2069]+\u2069$/);
  });

  test('places, sizes of marks and lines are the same in both languages', () => {
    const state = stateOf([a, b], [relation('act:a', 'pla:b')]);
    const [arabic, english] = [draw(state, 'ar'), draw(state, 'en')];
    const still = ({ position, data }: NonNullable<ReturnType<typeof arabic.get>>) => [
      position,
      data['size'],
      data['valign'],
      data['halign'],
      data['from'],
      data['to'],
    ];
    expect([...arabic.values()].map(still)).toEqual([...english.values()].map(still));
  });

  test('widens a line by distinct origins in three steps', () => {
    const width = (originCount: number) => {
      const ab = relation('act:a', 'pla:b', { originCount });
      return draw(stateOf([a, b], [ab])).get(ab.id)?.data['width'];
    };
    expect([1, 2, 3, 9].map(width)).toEqual([1.6, 2.3, 3, 3]);
  });

  test('lets what is not chosen step back', () => {
    const elements = draw({
      ...stateOf([a, b, entity('con:c')], [relation('act:a', 'pla:b')]),
      selection: { entity: 'act:a' },
    });
    expect(elements.get('con:c')?.classes).toContain('faded');
    expect(elements.get('pla:b')?.classes).not.toContain('faded');
  });
});

describe('groups', () => {
  const c = entity('act:c', 2);
  const grouped = setGrouping(
    stateOf([a, b, c], [relation('act:a', 'pla:b'), relation('act:c', 'pla:b'), relation('act:a', 'act:c')]),
    'kind',
  );

  test('a folded group is one node with its count, and its relations one edge with theirs', () => {
    const elements = draw(grouped);
    expect([...elements.keys()].filter((id) => !id.includes('~unseen'))).toEqual([
      'pla:b',
      'group:actor',
      'bundle:group:actor~pla:b',
    ]);
    expect(elements.get('group:actor')).toMatchObject({
      data: { label: '\u2068Actors · 2\u2069', group: 'group:actor' },
      position: { x: 0, y: 0 },
    });
    expect(elements.get('group:actor')?.data).not.toHaveProperty('entity');
    expect(elements.get('bundle:group:actor~pla:b')?.data).toMatchObject({
      source: 'group:actor',
      target: 'pla:b',
      label: '\u20662\u2069',
    });
    expect(elements.get('bundle:group:actor~pla:b')?.data).not.toHaveProperty('relation');
    expect(draw(grouped, 'ar').get('group:actor')?.data['label']).toContain('جهات · 2');
  });

  test('one relation to a folded group keeps its own line, and opens its own evidence', () => {
    const one = relation('act:a', 'pla:b', { stance: 'CONTESTED' });
    const elements = draw(setGrouping(stateOf([a, b, c], [one, relation('act:a', 'act:c')]), 'kind'));
    const edges = [...elements.values()].filter(({ group }) => group === 'edges');
    expect(edges.map(({ data }) => [data['relation'], data['source'], data['target']])).toEqual([
      [one.id, 'group:actor', 'pla:b'],
      [one.id, 'group:actor', 'pla:b'],
    ]);
  });

  test('an unfolded group is a frame round its nodes, which stand where they stood', () => {
    const open = draw(toggleGroups(grouped, ['group:actor']));
    expect(open.get('group:actor')).toMatchObject({ classes: 'frame', position: null });
    expect(['act:a', 'act:c', 'pla:b'].map((id) => open.get(id)?.data['parent'])).toEqual([
      'group:actor',
      'group:actor',
      undefined,
    ]);
    expect(['act:a', 'act:c'].map((id) => open.get(id)?.position)).toEqual([
      { x: 0, y: 0 },
      { x: 200, y: 0 },
    ]);
    expect([...open.keys()].some((id) => id.startsWith('bundle:'))).toBe(false);
  });

  test('a group steps back with all of its members, and not before', () => {
    const lit = draw({ ...grouped, selection: { entity: 'act:c' } });
    expect(lit.get('group:actor')?.classes.split(' ')).toContain('selected');
    expect(lit.get('group:actor')?.classes.split(' ')).not.toContain('faded');
  });
});
