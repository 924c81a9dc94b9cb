/** Relations that are drawn at first without being too many to tell apart. */
const legible = 120;

/**
 * How many distinct origins a relation needs to be in the opening picture: undefined where all of them can be told
 * apart. In a large graph those who carry the story have thousands of relations among them.
 */
export function openingOrigins(relations: readonly { originCount: number }[]): number | undefined {
  if (relations.length <= legible) return undefined;
  const counts = relations.map(({ originCount }) => originCount).sort((a, b) => b - a);
  const first = counts[legible] ?? 1;
  // more than those of which there would be too many
  return Math.min(first + 1, counts[0] ?? 1, mostAsked);
}

/** As many as a filter may ask for. */
const mostAsked = 1000;
