/** Keys of the article's claims; what a question answers leads back to these. */
export const keys = (claims: { id: string }[]) =>
  claims.map(({ id }) => id.replace('alhal-2022-rifai/', '')).sort();

/** Each once, sorted. */
export const distinct = (list: string[]): string[] => [...new Set(list)].sort();

/** How an analyst asks the API, and what the article answers. */
export interface Question {
  query: string;
  // what was asked for is known only where it was asked
  // oxlint-disable-next-line typescript/no-explicit-any
  answer: (data: any) => unknown;
  expected: unknown;
  /** Claims that the answer rests on; each must lead to a passage. */
  claims?: string[];
}

/** A question that a filter on claims answers. */
export const claims = (filter: string, ...expected: string[]): Question => ({
  query: `{ claims(filter: { ${filter} }, first: 100) { nodes { id } } }`,
  answer: (data) => keys(data.claims.nodes),
  expected,
  claims: expected,
});
