import { describe, expect, test } from 'vitest';
import {
  boxesOf,
  fronted,
  moved,
  rowsOf,
  shareOf,
  toggled,
  toSplit,
  usualSplit,
  type Split,
} from '../../../client/state/split.ts';

const all: Split = { front: 'map', pictures: ['network', 'map', 'timeline', 'table'], how: 'strip' };

describe('the split', () => {
  test('stands time under the others, or all in one row, or each in its own', () => {
    expect(rowsOf(all)).toEqual([['network', 'map', 'table'], ['timeline']]);
    expect(rowsOf({ ...all, how: 'beside' })).toEqual([all.pictures]);
    expect(rowsOf({ ...all, how: 'stacked' })).toEqual([['network'], ['map'], ['timeline'], ['table']]);
    expect(rowsOf({ front: 'timeline', pictures: ['timeline'], how: 'strip' })).toEqual([['timeline']]);
  });

  test('puts a picture up in front and in its usual place, and away again', () => {
    const more = toggled(usualSplit, 'map');
    expect(more).toEqual({ front: 'map', pictures: ['network', 'map', 'timeline'], how: 'strip' });
    expect(toggled(more, 'map')).toEqual(usualSplit);
  });

  test('keeps the last picture', () => {
    const one: Split = { front: 'table', pictures: ['table'], how: 'beside' };
    expect(toggled(one, 'table')).toBe(one);
  });

  test('brings to the front what is there already without moving it', () => {
    expect(fronted(all, 'timeline')).toEqual({ ...all, front: 'timeline' });
  });

  test('takes from outside only pictures that there are, each once', () => {
    expect(toSplit(['table', 'network'], 'beside')?.pictures).toEqual(['network', 'table']);
    for (const [pictures, how] of [
      [[], 'beside'],
      [['map', 'map'], 'beside'],
      [['map', 'cube'], 'beside'],
      [['map'], 'round'],
    ] as const)
      expect(toSplit(pictures, how)).toBeNull();
  });
});

describe('the boxes of a split', () => {
  test('fill the stage, with a border between neighbours', () => {
    const { boxes, borders } = boxesOf(rowsOf(all), { 'row:network': 3, 'row:timeline': 1, network: 2 });
    expect(boxes.network).toEqual({ top: 0, start: 0, width: 50, height: 75 });
    expect(boxes.table).toEqual({ top: 0, start: 75, width: 25, height: 75 });
    expect(boxes.timeline).toEqual({ top: 75, start: 0, width: 100, height: 25 });
    expect(borders.map(({ between }) => between)).toEqual([
      ['network', 'map'],
      ['map', 'table'],
      ['row:network', 'row:timeline'],
    ]);
  });

  test('share what both have when a border moves, and neither vanishes', () => {
    const shares = moved({ network: 2, map: 2, table: 5 }, ['network', 'map'], 0.75);
    expect(shares).toEqual({ network: 3, map: 1, table: 5 });
    const least = moved(shares, ['network', 'map'], -1);
    expect(shareOf(least, 'network') / 4).toBeCloseTo(0.12);
  });
});
