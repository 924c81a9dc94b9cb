/** A passage as the reading pane needs it: a half-open span of code points, and whose claim stands on it. */
export interface Span {
  readonly claimId: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text on which the same claims stand. */
export interface Segment {
  readonly text: string;
  readonly claimIds: readonly string[];
}

/** Cuts a paragraph where passages begin and end. Offsets count code points, as the sources do. */
export function toSegments(text: string, spans: readonly Span[]): Segment[] {
  const points = Array.from(text);
  const clip = (at: number) => Math.max(0, Math.min(points.length, at));
  const cuts = new Set([0, points.length]);
  for (const { start, end } of spans) {
    cuts.add(clip(start));
    cuts.add(clip(end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => {
    const start = edges[i]!;
    const claimIds = spans
      .filter((span) => span.start < end && span.end > start)
      .map(({ claimId }) => claimId);
    return { text: points.slice(start, end).join(''), claimIds };
  });
}

/** Of the claims under a click, the next after the one that is lit, so that clicking again reaches them all. */
export function nextClaim(claimIds: readonly string[], current: string | null): string | null {
  const at = current === null ? -1 : claimIds.indexOf(current);
  return claimIds[(at + 1) % claimIds.length] ?? null;
}

/** A claim of a paragraph with the places it stands at, there or in other paragraphs. */
interface Placed {
  readonly id: string;
  readonly evidence: readonly { readonly paragraph: number; readonly start: number; readonly end: number }[];
}

/** Claims of which a passage overlaps one of the chosen claim's, itself among them, in their order. */
export function claimsBeside<Claim extends Placed>(
  { number, claims }: { readonly number: number; readonly claims: readonly Claim[] },
  claimId: string | null,
): Claim[] {
  const spans = ({ evidence }: Claim) => evidence.filter(({ paragraph }) => paragraph === number);
  const chosen = claims.find(({ id }) => id === claimId);
  if (!chosen) return [];
  return claims.filter((claim) =>
    spans(claim).some((one) => spans(chosen).some((other) => one.start < other.end && one.end > other.start)),
  );
}
