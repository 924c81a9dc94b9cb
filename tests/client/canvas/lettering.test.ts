import { describe, expect, test } from 'vitest';
import { toElements } from '../../../client/canvas/elements.ts';
import type { Measure } from '../../../client/canvas/labels.ts';
import { leastLegible, letteringAt } from '../../../client/canvas/lettering.ts';
import { toView } from '../../../client/state/view.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';

const measure: Measure = (text, mark) => text.length * mark.font * 0.55;

describe('how large names are set', () => {
  test('is as usual while they are legible, and larger where the picture is drawn smaller', () => {
    expect(letteringAt(1, 20)).toBe(1);
    for (const zoom of [0.69, 0.6, 0.5, 0.4, 0.36])
      expect(letteringAt(zoom, 20) * 13 * zoom).toBeGreaterThanOrEqual(leastLegible);
    expect(letteringAt(0.5, 20)).toBeGreaterThan(letteringAt(0.65, 20));
  });

  test('is as usual where it would help nobody: of very many marks, or drawn as small as a stamp', () => {
    expect(letteringAt(0.4, 1000)).toBe(1);
    expect(letteringAt(0.1, 20)).toBe(letteringAt(0.3, 20));
  });
});

describe('names that are set larger', () => {
  const entities = [entity('act:a', 20), entity('act:b', 1), entity('act:c', 1)];
  const state = stateOf(entities, [relation('act:a', 'act:b', { stance: 'CONTESTED' })]);
  const positions = { 'act:a': { x: 0, y: 0 }, 'act:b': { x: 44, y: 0 }, 'act:c': { x: 600, y: 0 } };
  const view = toView({ ...state, picture: { ...state.picture, positions } });
  const draw = (lettering: number) => toElements(view, 'en', measure, lettering);

  test('are larger by so much, also on lines, and move nothing', () => {
    const [usual, larger] = [draw(1), draw(2)];
    for (const id of ['act:a', 'act:b', 'act:c']) {
      expect(larger.get(id)!.data['font']).toBe(Number(usual.get(id)!.data['font']) * 2);
      expect(larger.get(id)!.position).toEqual(usual.get(id)!.position);
      expect(larger.get(id)!.data['size']).toBe(usual.get(id)!.data['size']);
    }
    const lines = [...larger.values()].filter(({ group }) => group === 'edges');
    expect(lines.map(({ data }) => data['font'])).toEqual([25, 25]);
  });

  test('give way to more important ones where there is no room for both', () => {
    const close = { ...positions, 'act:c': { x: 30, y: 44 } };
    const crowd = toView({ ...state, picture: { ...state.picture, positions: close } });
    const named = (lettering: number) =>
      [...toElements(crowd, 'en', measure, lettering).values()].filter(
        ({ group, classes }) => group === 'nodes' && !classes.includes('unnamed'),
      );
    expect(named(6).length).toBeLessThan(named(1).length);
    expect(named(6).map(({ id }) => id)).toContain('act:a');
  });
});
