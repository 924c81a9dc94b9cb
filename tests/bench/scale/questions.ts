import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DocumentNode } from 'graphql';
import type { Subjects } from './subjects.ts';

/** A question as somebody who uses the app has it, about each of several things in turn. */
export interface Question {
  what: string;
  document: DocumentNode;
  variables: Record<string, unknown>[];
  /** It asks for all there is, so it takes as long as that is much: told beside the bounded one, without a goal. */
  isExact?: true;
  /** Where the second page is asked for: how the cursor comes out of the answer to the first. */
  next?(data: Record<string, { pageInfo: { endCursor: string } }>): string;
}

const server = join(import.meta.dirname, '..', '..', '..', 'server');
/** What the page asks, as it asks it. */
const ofPage = new Map(
  Object.values(
    JSON.parse(readFileSync(join(server, 'page-documents.json'), 'utf8')) as Record<string, string>,
  ).map((text) => [/(?:query|mutation) (\w+)/.exec(text)?.[1] ?? '', text]),
);

function page(name: string): DocumentNode {
  const text = ofPage.get(name);
  if (!text) throw new Error(`the page asks no question ${name}`);
  return parse(text);
}

const pairs = (names: readonly string[]) =>
  names.flatMap((from, index) => {
    const to = names[(index + 1) % names.length];
    return to === undefined || from === to ? [] : [{ from, to }];
  });

/** Every question of the app in which what is stored could tell, about what is usual and what is largest. */
export function questionsOf({ usual, hubs, loud, middling, mostSaid, land }: Subjects): Question[] {
  const [hub, other] = hubs;
  const [loudest, second] = loud;
  const each = <Value>(values: readonly Value[], variables: (value: Value) => Record<string, unknown>) =>
    values.map(variables);
  const ways = { maxHops: 4, shortest: null };
  const compared = { includeReported: false, first: 25 };
  const question = (what: string, document: DocumentNode, ...variables: Record<string, unknown>[]) => ({
    what,
    document,
    variables,
  });
  const first50 = { first: 50 };
  return [
    question(
      'search by prefix',
      page('Search'),
      ...each(['kha', 'خال', 'brigade al'], (text) => ({ text, first: 20 })),
    ),
    question(
      'search by a whole name',
      page('Search'),
      ...each(['Brigade', 'لواء', 'Salim'], (text) => ({ text, first: 20 })),
    ),
    question('entity with its groups', page('Entity'), ...each(usual, (id) => ({ id }))),
    question('hub with its groups', page('Entity'), { id: hub }),
    question('neighbours', page('Neighbors'), ...each(usual, (id) => ({ id, ...first50 }))),
    question('neighbours of the hub', page('Neighbors'), { id: hub, ...first50 }),
    {
      ...question('neighbours of the hub, next page', page('Around'), { id: hub, ...first50 }),
      next: (data) => data.neighbors?.pageInfo.endCursor ?? '',
    },
    question('neighbours of the hub, by one voice', page('Neighbors'), {
      id: hub,
      ...first50,
      filter: { speakers: [second] },
    }),
    question('neighbours of the hub, by a quiet voice', page('Neighbors'), {
      id: hub,
      ...first50,
      filter: { speakers: [middling[0]] },
    }),
    question('neighbours of the hub, by one voice and counted', page('Around'), {
      id: hub,
      ...first50,
      filter: { speakers: [second] },
    }),
    question('relation with most claims, opened', page('Relation'), { id: mostSaid }),
    question('evidence of the relation with most claims', page('RelationClaims'), {
      id: mostSaid,
      first: 20,
    }),
    question('claims that name an entity', page('Mentions'), ...each(usual, (id) => ({ id, first: 20 }))),
    question('claims that name the hub', page('Mentions'), { id: hub, first: 20 }),
    question('claims of a speaker', page('VoiceClaims'), ...each(middling, voiceClaims)),
    question('claims of the biggest speaker', page('VoiceClaims'), voiceClaims(loudest)),
    question('perspective of a speaker', page('Perspective'), ...each(middling, perspective)),
    question('perspective of the biggest speaker', page('Perspective'), perspective(loudest)),
    question(
      'two speakers compared',
      page('Compare'),
      ...each(pairs(middling), ({ from, to }) => ({ a: from, b: to, ...compared })),
    ),
    question('the two biggest speakers compared', page('Compare'), { a: loudest, b: second, ...compared }),
    {
      ...question('the two biggest speakers compared, all they say', parse(compareAll), {
        a: loudest,
        b: second,
      }),
      isExact: true,
    },
    question('overview', page('Overview'), { first: 24 }),
    question('speakers', page('Speakers'), { first: 100 }),
    question('picture of the hub with forty others', page('Subgraph'), { ids: [hub, ...usual, ...middling] }),
    question('picture of both hubs, by one voice', page('Told'), {
      ids: [hub, other, ...usual],
      filter: { speakers: [second] },
    }),
    question('facets of a picture with both hubs', page('Facets'), { ids: [hub, other, ...usual] }),
    question('times of a picture with both hubs', page('Times'), { ids: [hub, other, ...usual] }),
    question('map of everywhere', page('Places'), { ids: usual }),
    question('map of the place with most in it', page('Places'), { ids: usual, filter: { within: [land] } }),
    question('timeline by month', parse(timeline), { by: 'MONTH' }),
    question('statistics', parse('{ statistics { claims relations sources actors } }'), {}),
    question('contested relations', parse(contested), {}),
    question('relations with most origins', parse(corroborated), {}),
    question('what changed', parse(changes), { since: '2000-01-01' }),
    question(
      'paths between two entities',
      page('Paths'),
      ...each(pairs(usual), (ends) => ({ ...ends, ...ways })),
    ),
    question(
      'paths from an entity to the hub',
      page('Paths'),
      ...each(usual, (from) => ({ from, to: hub, ...ways })),
    ),
    question('paths from hub to hub', page('Paths'), { from: hub, to: other, ...ways }),
    question(
      'paths by one voice',
      page('Paths'),
      ...each(pairs(usual), (ends) => ({
        ...ends,
        ...ways,
        filter: { speakers: [second] },
      })),
    ),
  ];
}

const voiceClaims = (speaker: string) => ({
  filter: { speakers: [speaker] },
  whole: { speakers: [speaker] },
  first: 20,
});

const perspective = (speaker: string) => ({ speaker, includeReported: false, filter: null });

const part = 'totalCount nodes { relation { id } }';
const compareAll = `query ($a: ID!, $b: ID!) { compare(a: $a, b: $b, all: true, first: 25) {
  onlyA { ${part} } onlyB { ${part} } agree { ${part} } disagree { ${part} } tension { ${part} } } }`;
const timeline = 'query ($by: TimeUnit!) { timeline(by: $by, first: 1) { buckets { period claimCount } } }';
const relations = 'totalCount nodes { id stance originCount }';
const contested = `{ conflicts(first: 50) { ${relations} } }`;
const corroborated = `{ corroborated(first: 50) { ${relations} } }`;
const changes = 'query ($since: String!) { changes(since: $since, first: 50) { totalCount nodes { id } } }';
