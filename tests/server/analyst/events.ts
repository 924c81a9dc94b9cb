import { claims, distinct, keys, type Question } from './question.ts';

/** What is said to have happened, where, in what order, and what ties it together. */
export const events: Record<string, Question> = {
  'Which killings of ISIS members does anybody report?': claims(
    'predicates: ["killed-members-of"]',
    'c13',
    'c35',
  ),
  'What is said to have happened in Hasakah, or in what lies in it?': claims(
    'within: ["pla:hasakah"]',
    'c34',
    'c35',
    'c36',
    'c42',
    'c48',
  ),
  'Which events took place at the prison?': {
    query: `{ places(filter: { within: ["pla:sinaa-prison"] }) { edges { node { id } events { id } point { precision } } } }`,
    answer: ({ places }) => places.edges,
    expected: [
      {
        node: { id: 'pla:sinaa-prison' },
        events: [{ id: 'evt:sinaa-prison-attack' }],
        point: { precision: 'SITE' },
      },
    ],
  },
  'When did all this happen, without a date that nobody gives?': {
    query: `{ timeline(by: YEAR) { buckets { period } vague { claims { id time { edtf } } } undated { claimCount } } }`,
    answer: ({ timeline }) => [
      timeline.buckets,
      timeline.vague.claims.map((claim: { time: { edtf: string } }) => claim.time.edtf),
      timeline.undated.claimCount,
    ],
    expected: [[], ['2019/..'], 47],
    claims: ['c09'],
  },
  'What came before what?': claims('predicates: ["follows"]', 'c11'),
  'Is the date of the prison attack a claim of the article?': {
    query: `{ entity(id: "evt:sinaa-prison-attack") { reference { time { edtf } seen } }
      claims(filter: { within: ["pla:sinaa-prison"], time: { earliest: "1900" } }) { totalCount } }`,
    answer: ({ entity, claims: { totalCount } }) => [
      entity.reference.some(
        (known: { time: unknown; seen: string }) => known.time !== null && known.seen !== '',
      ),
      totalCount,
    ],
    expected: [true, 0],
  },
  'What holds the two halves of the story together?': {
    query: `{ paths(from: "act:russia", to: "pla:sinaa-prison", first: 25) { nodes { length entities { id } } } }`,
    answer: ({ paths: { nodes } }) => [
      ...new Set(
        nodes.flatMap((path: { entities: { id: string }[] }) =>
          path.entities.slice(1, -1).map(({ id }) => id),
        ),
      ),
    ],
    expected: ['act:isis'],
  },
  'Does anything tie the SDF to the prison directly?': {
    query: `{ paths(from: "act:sdf", to: "pla:sinaa-prison", maxHops: 1) { totalCount } }`,
    answer: ({ paths }) => paths.totalCount,
    expected: 0,
  },
  'What does ISIS lack, and who says so?': {
    query: `{ neighbors(id: "act:isis", predicates: ["lacks"]) { edges { node { id } relation { claims { nodes { id speaker { id } } } } } } }`,
    answer: ({ neighbors }) =>
      Object.fromEntries(
        neighbors.edges.map(
          (edge: { node: { id: string }; relation: { claims: { nodes: { id: string }[] } } }) => [
            edge.node.id,
            keys(edge.relation.claims.nodes),
          ],
        ),
      ),
    expected: { 'con:manpower': ['c37', 'c44'], 'con:money': ['c44'] },
    claims: ['c37', 'c44'],
  },
  'What do Russia and America have to do with each other directly?': {
    query: `{ paths(from: "act:russia", to: "act:usa", maxHops: 1, first: 25) { nodes { relations { predicate { id } } } } }`,
    answer: ({ paths: { nodes } }) =>
      nodes
        .flatMap((path: { relations: { predicate: { id: string } }[] }) =>
          path.relations.map(({ predicate }) => predicate.id),
        )
        .sort(),
    expected: ['discredits', 'in-conflict-with'],
  },
  'What did the attack on the prison bring to light?': claims('predicates: ["revealed"]', 'c42'),
  'Of what is ISIS said to be a pretext, and by how many voices?': {
    query: `{ neighbors(id: "act:isis", predicates: ["uses-as-pretext"]) {
      edges { node { id } relation { originCount speakers { id } claims { nodes { id } } } }
    } }`,
    answer: ({ neighbors: { edges } }) =>
      edges.map(
        (edge: {
          node: { id: string };
          relation: { speakers: { id: string }[]; claims: { nodes: { id: string }[] } };
        }) => [
          edge.node.id,
          distinct(edge.relation.speakers.map(({ id }) => id)),
          keys(edge.relation.claims.nodes),
        ],
      ),
    expected: [['act:russia', ['act:malek-rifai', 'act:mazhar-saado'], ['c04', 'c21']]],
    claims: ['c04', 'c21'],
  },
  'Is the prison one place under all its names?': {
    query: `{ one: search(text: "سجن غويران", first: 1) { nodes { id } } two: search(text: "sinaa prison", first: 1) { nodes { id } } }`,
    answer: (data) => [data.one.nodes[0].id, data.two.nodes[0].id],
    expected: ['pla:sinaa-prison', 'pla:sinaa-prison'],
  },
  'How is the end of ISIS told: as what somebody wants, or as what is?': claims(
    'about: ["con:end-of-isis"]',
    'c09',
    'c32',
  ),
};
