import { claims, distinct, keys, type Question } from './question.ts';

/** Who says what, through whom, how firmly. */
export const voices: Record<string, Question> = {
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
  'What does Saleh think moves Russia?': claims(
    'speakers: ["act:zara-saleh"], predicates: ["motivated-by"]',
    'c28',
  ),
  'Whose failure does anybody state, and whose is it?': {
    query: `{ claims(filter: { predicates: ["failed-in", "failed-against"] }, first: 50) {
      nodes { id speaker { id } relations { predicate { id } subject { id } } }
    } }`,
    answer: ({ claims: { nodes } }) =>
      distinct(
        nodes.flatMap(
          (claim: {
            speaker: { id: string };
            relations: { predicate: { id: string }; subject: { id: string } }[];
          }) =>
            claim.relations
              .filter(({ predicate }) => predicate.id.startsWith('failed-'))
              .map(({ subject }) => `${subject.id} by ${claim.speaker.id}`),
        ),
      ),
    expected: [
      'act:isis by act:alhal-2022-rifai/specialists-on-attack',
      'act:isis by act:malek-rifai',
      'act:sdf by act:russia',
      'act:usa by act:russia',
    ],
    claims: ['c32', 'c39', 'c40'],
  },
  'What does Saleh deny, and what does she grant beside it?': {
    query: `{ perspective(speaker: "act:zara-saleh") {
      edges { stance node { subject { id } predicate { id } object { id } } claims { id } }
    } }`,
    answer: ({ perspective: { edges } }) =>
      edges
        .filter(({ node }: { node: { predicate: { id: string } } }) =>
          ['supports', 'sympathised-with'].includes(node.predicate.id),
        )
        .map(
          (edge: { stance: string; node: { predicate: { id: string } }; claims: { id: string }[] }) =>
            `${edge.node.predicate.id} ${edge.stance} ${keys(edge.claims).join()}`,
        )
        .sort(),
    expected: ['supports DENIED c29', 'sympathised-with ASSERTED c28'],
    claims: ['c28', 'c29'],
  },
  'Which words stand between quotation marks, and of whom?': {
    query: `{ claims(first: 100) { nodes { id quote speaker { id } } } }`,
    answer: ({ claims: { nodes } }) =>
      distinct(
        nodes
          .filter(({ quote }: { quote: string }) => quote === 'DIRECT')
          .map(({ speaker }: { speaker: { id: string } }) => speaker.id),
      ),
    expected: [
      'act:alhal-2022-rifai/specialists-in-jihadist-groups',
      'act:alhal-2022-rifai/specialists-on-attack',
      'act:alhal-2022-rifai/unnamed-quotation',
      'act:mazhar-saado',
      'act:zara-saleh',
    ],
  },
  'What is said of the SDF, and in whose voice does it reach us?': {
    query: `{ claims(filter: { about: ["act:sdf"] }) { nodes { id attribution { id } } } }`,
    answer: ({ claims: { nodes } }) =>
      nodes.map(
        (claim: { id: string; attribution: { id: string }[] }) =>
          `${keys([claim])[0]} ${claim.attribution.at(-1)?.id}`,
      ),
    expected: ['c31 act:zara-saleh', 'c32 act:russia'],
    claims: ['c31', 'c32'],
  },
  'Which claims rest on a denial or a doubt alone?': {
    query: `{ claims(filter: { polarity: DENIES }, first: 50) { nodes { id factuality relations { stance } } } }`,
    answer: ({ claims: { nodes } }) =>
      nodes.map(
        (claim: { id: string; factuality: string; relations: { stance: string }[] }) =>
          `${keys([claim])[0]} ${claim.factuality} ${distinct(claim.relations.map(({ stance }) => stance)).join()}`,
      ),
    expected: ['c02 PR CONTESTED,DENIED', 'c29 CT DENIED'],
    claims: ['c02', 'c29'],
  },
  'What is contested only because somebody denies it whom nobody answers?': {
    query: `{ conflicts(filter: { speakers: ["act:malek-rifai"] }) { totalCount }
      all: conflicts { totalCount } }`,
    answer: (data) => [data.conflicts.totalCount, data.all.totalCount],
    expected: [0, 1],
  },
};
