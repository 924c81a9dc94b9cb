import { spotBox, type Plan } from './layout-cost.ts';

const nearest = 150;
const air = 26;

/** Rings round one spot by distance in relations; whoever came by another stands in its direction. */
export function placeRadial(plan: Plan, center: number): void {
  const { spots, area } = plan;
  if (spots.length === 0) return;
  const { rings, children, loose } = fromCenter(plan, center);
  const angle = new Map<number, number>();
  const weights = new Map<number, number>();
  for (const ring of rings.toReversed())
    for (const i of ring)
      weights.set(
        i,
        Math.max(
          1,
          children[i]!.reduce((sum, child) => sum + weights.get(child)!, 0),
        ),
      );
  const share = (i: number, from: number, to: number) => {
    angle.set(i, (from + to) / 2);
    let at = from;
    const all = children[i]!.reduce((sum, child) => sum + weights.get(child)!, 0);
    for (const child of children[i]!) {
      const width = ((to - from) * weights.get(child)!) / all;
      share(child, at, at + width);
      at += width;
    }
  };
  share(center, -Math.PI / 2, (3 * Math.PI) / 2);
  const all = loose.length > 0 ? [...rings, loose] : rings;
  loose.forEach((i, at) => angle.set(i, -Math.PI / 2 + (2 * Math.PI * at) / loose.length));
  const wide = Math.max(1, Math.min(1.6, area.width / area.height));
  let radius = 0;
  for (const [at, ring] of all.entries()) {
    if (at > 0)
      radius = Math.max(
        radius + nearest,
        ring.reduce((sum, i) => sum + sizeOf(plan, i), 0) / (2 * Math.PI) / wide,
      );
    for (const i of ring) {
      const turn = angle.get(i)!;
      Object.assign(spots[i]!, { x: radius * wide * Math.cos(turn), y: radius * Math.sin(turn) });
    }
  }
}

function fromCenter({ spots, ties, tiesOf }: Plan, center: number) {
  const children = spots.map(() => [] as number[]);
  const seen = new Set([center]);
  const rings = [[center]];
  for (let ring = rings[0]!; ring.length > 0;) {
    const next: number[] = [];
    for (const i of ring)
      for (const tie of tiesOf[i]!) {
        const other = ties[tie]![0] === i ? ties[tie]![1] : ties[tie]![0];
        if (seen.has(other)) continue;
        seen.add(other);
        children[i]!.push(other);
        next.push(other);
      }
    if (next.length > 0) rings.push(next);
    ring = next;
  }
  return { rings, children, loose: spots.flatMap((_, i) => (seen.has(i) ? [] : [i])) };
}

function sizeOf({ spots }: Plan, i: number): number {
  const { left, right, top, bottom } = spotBox(spots[i]!);
  return Math.max(right - left, bottom - top) + air;
}
