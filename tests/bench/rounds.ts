/** The middle one; of an even number, the mean of both. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const above = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? above : ((sorted[middle - 1] ?? Number.NaN) + above) / 2;
}

/** The value that so large a share of them doesn't exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** By how much the line that fits best goes up where the first number of a point goes up by one. */
export function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const above = points.reduce((sum, [px, py]) => sum + (px - x) * (py - y), 0);
  return above / points.reduce((sum, [px]) => sum + (px - x) ** 2, 0);
}

/**
 * Measures each in turn, round after round, so that whatever else the machine does meets all of them alike; what a
 * round measures is a set of named numbers, and the answer is the median of each. Each round begins with the next.
 */
export async function interleaved<Name extends string, Measured extends string>(
  names: readonly Name[],
  rounds: number,
  measure: (name: Name, round: number) => Promise<Record<Measured, number>>,
): Promise<Record<Name, Record<Measured, number>>> {
  const all = new Map<Name, Record<Measured, number>[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (let place = 0; place < names.length; place += 1) {
      const name = names[(place + round) % names.length] as Name;
      all.get(name)?.push(await measure(name, round));
    }
  const entries = [...all].map(([name, measured]) => {
    const keys = Object.keys(measured[0] ?? {}) as Measured[];
    return [name, Object.fromEntries(keys.map((key) => [key, median(measured.map((m) => m[key]))]))] as const;
  });
  return Object.fromEntries(entries) as Record<Name, Record<Measured, number>>;
}
