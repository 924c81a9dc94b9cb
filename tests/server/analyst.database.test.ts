import { describe, expect, test } from 'vitest';
import { appOnArticle } from '../support/app-on.ts';

const app = appOnArticle();

/** Keys of the article's claims; what a question answers leads back to these. */
const keys = (claims: { id: string }[]) => claims.map(({ id }) => id.replace('alhal-2022-rifai/', '')).sort();

const distinct = (list: string[]): string[] => [...new Set(list)].sort();

interface Question {
  query: string;
  // what was asked for is known only where it was asked
  // oxlint-disable-next-line typescript/no-explicit-any
  answer: (data: any) => unknown;
  expected: unknown;
  /** Claims that the answer rests on; each must lead to a passage. */
  claims?: string[];
}

/** A question that a filter on claims answers. */
const claims = (filter: string, ...expected: string[]): Question => ({
  query: `{ claims(filter: { ${filter} }, first: 100) { nodes { id } } }`,
  answer: (data) => keys(data.claims.nodes),
  expected,
  claims: expected,
});

const questions: Record<string, Question> = {
  'Who says that Russia fights ISIS, and who denies it?': {
    query: '{ conflicts { nodes { predicate { id } claims { nodes { id polarity } } } } }',
    answer: (data) =>
      data.conflicts.nodes.map((relation: { claims: { nodes: { id: string; polarity: string }[] } }) =>
        relation.claims.nodes.map(({ id, polarity }) => `${keys([{ id }])[0]} ${polarity}`),
      ),
    expected: [['c02 DENIES', 'c09 ASSERTS', 'c12 ASSERTS']],
    claims: ['c02', 'c09', 'c12'],
  },
  'What is denied?': claims('polarity: DENIES', 'c02', 'c29'),
  'What is only thought probable?': claims('factuality: [PR, PS]', 'c02'),
  'What is an army’s report of its own success?': claims(
    'speakers: ["act:russian-forces"]',
    'c09',
    'c12',
    'c13',
  ),
  'Which killings of ISIS members does anybody report?': claims(
    'predicates: ["killed-members-of"]',
    'c13',
    'c35',
  ),
  'What is told as Russia’s view by somebody else?': claims(
    'speakers: ["act:russia"], reported: true',
    'c30',
    'c32',
  ),
  'What does Russia itself say?': claims('speakers: ["act:russia"], reported: false'),
  'What is Russia’s picture, when others may tell it?': {
    query: `{ perspective(speaker: "act:russia", includeReported: true) { totalCount edges { claims { id } } } }`,
    answer: ({ perspective }) => [
      perspective.totalCount,
      distinct(perspective.edges.flatMap((edge: { claims: { id: string }[] }) => keys(edge.claims))),
    ],
    expected: [7, ['c30', 'c32']],
  },
  'Through whom does it reach us that America failed?': {
    query: `{ claims(filter: { predicates: ["failed-against"] }) { nodes { id attribution { id } } } }`,
    answer: ({ claims: { nodes } }) =>
      nodes.map((claim: { attribution: { id: string }[] }) => claim.attribution.map(({ id }) => id)),
    expected: [['act:al-hal-net', 'act:malek-rifai', 'act:zara-saleh', 'act:russia']],
    claims: ['c32'],
  },
  'Who is quoted without a name?': {
    query: '{ claims(first: 100) { nodes { id speaker { anonymous } } } }',
    answer: ({ claims: { nodes } }) =>
      keys(nodes.filter((claim: { speaker: { anonymous: boolean } }) => claim.speaker.anonymous)),
    expected: ['c06', 'c22', 'c23', 'c24', 'c40', 'c41', 'c43', 'c44', 'c46', 'c47', 'c48'],
  },
  'What does a heading state as fact that the text only attributes?': {
    query: `{ claims(filter: { speakers: ["act:al-hal-net"] }) {
      nodes { id quote relations { claims { nodes { id quote speaker { id } } } } }
    } }`,
    answer: ({ claims: { nodes } }) =>
      nodes
        .filter(({ id }: { id: string }) => id.endsWith('c14'))
        .flatMap((claim: { relations: { claims: { nodes: { id: string; quote: string }[] } }[] }) =>
          claim.relations.map((relation) =>
            relation.claims.nodes.map(({ id, quote }) => `${keys([{ id }])[0]} ${quote}`),
          ),
        ),
    expected: [
      ['c14 HEADING', 'c16 INDIRECT'],
      ['c03 VOICE', 'c14 HEADING', 'c16 INDIRECT'],
    ],
  },
  'What do several say independently of each other?': {
    query: `{ corroborated(minOrigins: 3) { nodes { subject { id } predicate { id } object { id } claims { nodes { id } } } } }`,
    answer: ({ corroborated: { nodes } }) =>
      nodes
        .map(
          (
            relation: Record<'subject' | 'predicate' | 'object', { id: string }> & {
              claims: { nodes: { id: string }[] };
            },
          ) => `${relation.predicate.id} ${relation.object.id}: ${keys(relation.claims.nodes).join(' ')}`,
        )
        .sort(),
    expected: ['exploits act:isis: c22 c25 c27', 'in-conflict-with act:usa: c22 c25 c27'],
    claims: ['c22', 'c25', 'c27'],
  },
  'Where do the press reports and Saleh agree?': {
    query: `{ compare(a: "act:alhal-2022-rifai/press-reports", b: "act:zara-saleh") {
      agree { nodes { relation { predicate { id } } a { id } b { id } } } disagree { totalCount } tension { totalCount }
    } }`,
    answer: ({ compare: { agree, disagree, tension } }) => [
      agree.nodes
        .map(
          (one: { relation: { predicate: { id: string } }; a: { id: string }[]; b: { id: string }[] }) =>
            `${one.relation.predicate.id} ${keys(one.a).join()} ${keys(one.b).join()}`,
        )
        .sort(),
      disagree.totalCount,
      tension.totalCount,
    ],
    expected: [['discredits c24 c31', 'exploits c22 c27', 'in-conflict-with c22 c27'], 0, 0],
  },
  'Does the author agree with the Russian forces?': {
    query: `{ compare(a: "act:malek-rifai", b: "act:russian-forces") {
      disagree { nodes { relation { predicate { id } } a { id } b { id } } }
    } }`,
    answer: ({ compare: { disagree } }) =>
      disagree.nodes.map(
        (one: { relation: { predicate: { id: string } }; a: { id: string }[]; b: { id: string }[] }) =>
          `${one.relation.predicate.id} ${keys(one.a).join()} ${keys(one.b).join()}`,
      ),
    expected: ['fights c02 c09,c12'],
    claims: ['c02', 'c09', 'c12'],
  },
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
  'What does Saleh think moves Russia?': claims(
    'speakers: ["act:zara-saleh"], predicates: ["motivated-by"]',
    'c28',
  ),
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
  'What is contested only because somebody denies it whom nobody answers?': {
    query: `{ conflicts(filter: { speakers: ["act:malek-rifai"] }) { totalCount }
      all: conflicts { totalCount } }`,
    answer: (data) => [data.conflicts.totalCount, data.all.totalCount],
    expected: [0, 1],
  },
};

describe('an analyst asks', () => {
  test.each(Object.entries(questions))('%s', async (_, { query, answer, expected, claims: resting = [] }) => {
    const { data, errors } = await app.ask(query);
    expect(errors).toEqual([]);
    expect(answer(data)).toEqual(expected);
    for (const key of resting) {
      const found = await app.ask(
        `query($id: ID!) { node(id: $id) { ... on Claim { evidence { paragraph start end sha256 } } } }`,
        { id: `alhal-2022-rifai/${key}` },
      );
      expect(found.data.node.evidence.length, key).toBeGreaterThan(0);
      for (const { start, end, sha256 } of found.data.node.evidence) {
        expect(end).toBeGreaterThan(start);
        expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      }
    }
  });
});
