import { describe, expect, test } from 'vitest';
import { overlap } from '../../../client/canvas/geometry.ts';
import { spotBox } from '../../../client/canvas/layout-cost.ts';
import { layOut, type LayoutNode, type LayoutRequest } from '../../../client/canvas/layout.ts';
import { createRandom } from '../../../client/canvas/random.ts';
import type { Point } from '../../../client/state/state.ts';

const area = { width: 820, height: 720 };

/** A hub, a second hub and leaves with labels of many widths, like the opening picture of an article. */
function builder(count: number): LayoutRequest {
  const random = createRandom(count);
  const nodes = Array.from({ length: count }, (_, i) => ({
    id: `act:${i}`,
    radius: i < 2 ? 19 : 10,
    width: 40 + Math.floor(random() * 90),
    height: random() > 0.5 ? 17 : 34,
    fixed: null,
  }));
  const edges = nodes
    .slice(1)
    .flatMap(({ id }, i) => [
      { source: id, target: 'act:0' },
      ...(i % 3 === 0 ? [{ source: id, target: 'act:1' }] : []),
      ...(i % 4 === 0 ? [{ source: id, target: `act:${Math.floor(random() * count)}` }] : []),
    ]);
  return { nodes, edges, area };
}

function boxes(nodes: readonly LayoutNode[], places: Record<string, Point>) {
  return nodes.map((node) => spotBox({ ...node, ...places[node.id]!, isFixed: false, isPlaced: true }));
}

function pairsOver(nodes: readonly LayoutNode[], places: Record<string, Point>): number {
  const all = boxes(nodes, places);
  // Places are rounded at the end, which may cost each box one unit of its nine units of air.
  return all.flatMap((one, i) => all.slice(i + 1).filter((other) => overlap(one, other) > 2 * 150)).length;
}

describe('a first layout', () => {
  const request = builder(18);
  const places = layOut(request);

  test('is the same every time', () => {
    expect(layOut(request)).toEqual(places);
  });

  test.each([2, 18, 40])('lays no label over another among %i entities', (count) => {
    const other = builder(count);
    expect(pairsOver(other.nodes, layOut(other))).toBe(0);
  });

  test('fills a wide canvas widely and a tall one tall', () => {
    const spread = (made: Record<string, Point>, axis: 'x' | 'y') => {
      const values = Object.values(made).map((point) => point[axis]);
      return Math.max(...values) - Math.min(...values);
    };
    const wide = layOut({ ...request, area: { width: 1200, height: 600 } });
    const tall = layOut({ ...request, area: { width: 500, height: 1200 } });
    expect(spread(wide, 'x')).toBeGreaterThan(spread(wide, 'y'));
    expect(spread(tall, 'y')).toBeGreaterThan(spread(tall, 'x'));
  });

  test('of one entity stands in the middle', () => {
    const { x, y } = layOut({ ...builder(1), edges: [] })['act:0']!;
    expect(x).toBe(0);
    // Mark and label together are centred, so the mark stands a little higher.
    expect(Math.abs(y)).toBeLessThan(40);
  });

  test('of nothing is nothing', () => {
    expect(layOut({ nodes: [], edges: [], area })).toEqual({});
  });
});

describe('an addition', () => {
  const before = builder(18);
  const places = layOut(before);
  const fresh = Array.from({ length: 10 }, (_, i) => ({
    id: `act:new${i}`,
    radius: 10,
    width: 90,
    height: 17,
    fixed: null,
  }));
  const request: LayoutRequest = {
    nodes: [...before.nodes.map((node) => ({ ...node, fixed: places[node.id]! })), ...fresh],
    edges: [
      ...before.edges,
      ...fresh.map(({ id }) => ({ source: id, target: 'act:1' })),
      // Several relations of one pair, as a bundle has them.
      ...fresh.map(({ id }) => ({ source: 'act:1', target: id })),
    ],
    area,
  };
  const after = layOut(request);

  test('moves nothing that stood', () => {
    for (const { id } of before.nodes) expect(after[id]).toEqual(places[id]);
  });

  test('lays no label over another', () => {
    expect(pairsOver(request.nodes, after)).toBe(0);
  });

  test('is the same every time', () => {
    expect(layOut(request)).toEqual(after);
  });

  test('stays near what it is tied to', () => {
    const hub = after['act:1']!;
    for (const { id } of fresh) {
      expect(Math.hypot(after[id]!.x - hub.x, after[id]!.y - hub.y)).toBeLessThan(700);
    }
  });
});
