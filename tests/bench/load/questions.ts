/** A question as the page asks it, and how many of a hundred it is. */
export interface MixedQuestion {
  kind: string;
  share: number;
  /** A path to be got, or a question to be asked; it may differ from one time to the next. */
  path?: (nth: number) => string;
  query?: string;
  variables?: (nth: number) => object;
}

const who = [
  'act:russia',
  'act:isis',
  'act:sdf',
  'act:usa',
  'act:russian-forces',
  'act:isis-cells',
  'act:syrian-army',
  'act:international-community',
  'act:terrorist-organisations',
  'act:al-hal-net',
];
const texts = ['الحسكه', 'روسيا', 'isis', 'prison', 'sdf', 'united', 'سجن', 'داعش', 'ha', 'ال'];
const pick = <Item>(items: readonly Item[], nth: number) => items[nth % items.length] as Item;
const narrowed = (nth: number) =>
  pick([null, { speakers: ['act:russia'] }, { polarity: 'DENIES' }, { time: { earliest: '2022-01' } }], nth);

/** What a page asks in the course of an hour, a notebook beside it. */
export const questions: MixedQuestion[] = [
  {
    kind: 'overview',
    share: 8,
    query: '{ overview(first: 18) { nodes { id label { ar en } } relations { id claimCount originCount } } }',
  },
  {
    kind: 'search',
    share: 22,
    query:
      'query($text: String!) { search(text: $text, first: 8) { nodes { id label { ar en } } totalCount } }',
    variables: (nth) => ({ text: pick(texts, nth) }),
  },
  {
    kind: 'entity',
    share: 18,
    query: 'query($id: ID!) { entity(id: $id) { id kind label { ar en } description { ar en } degree } }',
    variables: (nth) => ({ id: pick(who, nth) }),
  },
  {
    kind: 'neighbours',
    share: 18,
    query: `query($id: ID!) { neighbors(id: $id, first: 20) {
      groups { count } nodes { id label { ar en } } totalCount } }`,
    variables: (nth) => ({ id: pick(who, nth) }),
  },
  {
    kind: 'claims',
    share: 14,
    query: `query($filter: Filter) { claims(filter: $filter, first: 20) {
      nodes { id polarity gloss { ar en } evidence { id } speaker { id label { ar en } } } totalCount } }`,
    variables: (nth) => ({ filter: narrowed(nth) }),
  },
  {
    kind: 'paths',
    share: 8,
    query:
      'query($from: ID!, $to: ID!) { paths(from: $from, to: $to) { outcome nodes { length entities { id } } totalCount } }',
    variables: (nth) => ({ from: pick(who, nth), to: pick(who, nth + 3) }),
  },
  {
    kind: 'timeline',
    share: 5,
    query: '{ timeline(by: MONTH) { buckets { __typename } } }',
  },
  {
    kind: 'page',
    share: 4,
    path: () => '/',
  },
  {
    kind: 'an export',
    share: 3,
    path: (nth) => `/export/${pick(['claims.csv', 'entities.jsonl', 'graph.gexf', 'claims.parquet'], nth)}`,
  },
];
