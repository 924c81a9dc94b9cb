import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimRows } from '../../seed/claim-rows.ts';
import { project } from '../../seed/project.ts';
import { readingOf } from '../../seed/reading.ts';
import { rounds } from '../support/rounds.ts';
import { appOnSmallGraph } from '../support/app-on.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

const app = appOnSmallGraph();

/** The small graph once more, without a database: what a filter must leave of it. */
const knowledge = smallKnowledge();
const reading = readingOf(knowledge);
const claims = knowledge.sources.flatMap((source) =>
  claimRows(source, reading, (id) => id.includes('/')).map((row, index) => ({
    ...row,
    of: source.claims[index]!,
    origin: String(row.properties.originId),
  })),
);
const relations = new Map(
  project(
    claims.map(({ id, speaker, origin, of, relations: asserted }) => ({
      id,
      speaker,
      origin,
      reported: of.reportedBy !== undefined,
      polarity: of.polarity,
      relations: asserted,
    })),
    () => undefined,
  ).relations.map((row) => [row.id, row]),
);
type ClaimOfModel = (typeof claims)[number];

interface Filter {
  kinds?: string[];
  predicates?: string[];
  speakers?: string[];
  reported?: boolean;
  stance?: string[];
  polarity?: string;
  factuality?: string[];
  time?: { earliest?: string; latest?: string };
  within?: string[];
  minOrigins?: number;
  sources?: string[];
  about?: string[];
  text?: string;
}

const prefixes: Record<string, string> = { ACTOR: 'act:', PLACE: 'pla:', EVENT: 'evt:', CONCEPT: 'con:' };
const fits = (given: string[] | undefined, value: string) => given === undefined || given.includes(value);

/** The glosses of the small graph are a verb and a key of one or two words. */
const saysWords = (gloss: string, text: string) =>
  gloss
    .toLowerCase()
    .split(/[ -]/)
    .some((word) => word.startsWith(text));

function keepsClaim(filter: Filter, { speaker, reportedBy, of, source, places }: ClaimOfModel): boolean {
  const { earliest, latest } = filter.time ?? {};
  return (
    fits(filter.speakers, speaker) &&
    (filter.reported === undefined || (reportedBy !== null) === filter.reported) &&
    (filter.text === undefined || saysWords(of.gloss.en, filter.text)) &&
    (filter.polarity === undefined || of.polarity === filter.polarity) &&
    fits(filter.factuality, of.factuality) &&
    fits(filter.sources, source) &&
    (earliest === undefined || (of.time !== undefined && of.time.max >= earliest)) &&
    (latest === undefined || (of.time !== undefined && of.time.min <= `${latest}-12-31`)) &&
    (filter.within === undefined || places.some((place) => filter.within?.includes(place)))
  );
}

function keepsRelation(filter: Filter, id: string): boolean {
  const { subject, predicate, object, stance, originCount } = relations.get(id)!;
  const isKind = (end: string) =>
    filter.kinds === undefined || filter.kinds.some((kind) => end.startsWith(prefixes[kind]!));
  return (
    fits(filter.predicates, predicate) &&
    (filter.about === undefined || [subject, object].some((end) => filter.about?.includes(end))) &&
    fits(filter.stance, stance) &&
    originCount >= (filter.minOrigins ?? 1) &&
    isKind(subject) &&
    isKind(object)
  );
}

const stays = (filter: Filter, claim: ClaimOfModel) =>
  keepsClaim(filter, claim) && claim.relations.some(({ id }) => keepsRelation(filter, id));

const part = <T>(...values: T[]) =>
  fc.option(fc.subarray(values, { minLength: 1 }), { nil: undefined, freq: 3 });
const maybe = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });
const filters = fc
  .record({
    kinds: part('ACTOR', 'PLACE', 'EVENT', 'CONCEPT'),
    predicates: part('fights', 'helps', 'seeks', 'allied-with', 'took-place-in', 'unused'),
    speakers: part('act:speaker', 'act:critic', 'act:author', 'act:nobody'),
    reported: maybe(true, false),
    stance: part('ASSERTED', 'DENIED', 'CONTESTED'),
    polarity: maybe('ASSERTS', 'DENIES'),
    factuality: part('CT', 'PR', 'U'),
    time: maybe({ earliest: '2021-06-01' }, { latest: '2021' }, { earliest: '2023', latest: '2024' }),
    within: part('pla:town', 'pla:to-01'),
    minOrigins: maybe(1, 2, 3),
    sources: part('small', 'small-two'),
    about: part('act:one', 'act:hub', 'pla:town', 'act:nobody'),
    text: maybe('said', 'out', 'a', 'nothing'),
  })
  .map((filter) => JSON.parse(JSON.stringify(filter)) as Filter);

/** Each asked with the same filter, whole: the small graph has fewer than 100 of each. */
const questions = [
  `claims(filter: $filter, first: 100) { totalCount nodes { id } }`,
  `conflicts(filter: $filter, first: 100) { totalCount nodes { id } }`,
  `corroborated(minOrigins: 1, filter: $filter, first: 100) { totalCount nodes { id } }`,
  `perspective(speaker: "act:speaker", filter: $filter, first: 100) { totalCount nodes { id } }`,
  `speakers(filter: $filter, first: 100) { totalCount edges { claimCount reportedCount node { id } } }`,
  `timeline(by: YEAR, filter: $filter, first: 1) { buckets { claimCount } vague { claimCount } undated { claimCount } }`,
  `statistics(filter: $filter) { claims relations sources }`,
  `subgraph(ids: ["act:one", "act:two", "evt:battle", "act:hub"], filter: $filter) { relations { id } }`,
  `neighbors(id: "act:hub", filter: $filter, first: 100) { totalCount groups { count } edges { relation { id } } }`,
  `entity(id: "act:one") { mentions(filter: $filter, first: 100) { totalCount nodes { id } } }`,
  `places(filter: $filter) { totalCount edges { node { id } claimCount events { id } } }`,
];

async function answerTo(question: string, filter: Filter) {
  const { data, errors } = await app.ask(`query($filter: Filter) { ${question} }`, { filter });
  expect(errors).toEqual([]);
  return data as Record<string, unknown>;
}

interface Listed {
  totalCount: number;
  nodes: { id: string }[];
}
interface Spoken {
  node: { id: string };
  claimCount: number;
  reportedCount: number;
}
const namesOne = ({ relations: said }: ClaimOfModel) =>
  said.some(({ subject, object }) => subject === 'act:one' || object === 'act:one');
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();
const idsOf = ({ nodes }: Listed) => nodes.map(({ id }) => id).sort();

describe('a filter', () => {
  test('means the same in every question', async () => {
    // one after another at first: a Neo4j that has just started plans each for a second or more
    const forms: Filter[] = [{}, { minOrigins: 1, polarity: 'ASSERTS' }, { speakers: ['act:speaker'] }];
    for (const form of forms) for (const question of questions) await answerTo(question, form);
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const answers = await Promise.all(questions.map((question) => answerTo(question, filter)));
        const data = Object.assign({}, ...answers);
        const kept = claims.filter((claim) => stays(filter, claim));
        expect(idsOf(data.claims)).toEqual(sorted(kept.map(({ id }) => id)));
        const left = sorted(
          kept
            .flatMap((claim) => claim.relations.map(({ id }) => id))
            .filter((id) => keepsRelation(filter, id)),
        );
        expect(idsOf(data.corroborated)).toEqual(left);
        const sides = (id: string) =>
          new Set(
            claims
              .filter((claim) => keepsClaim(filter, claim) && claim.relations.some((one) => one.id === id))
              .map(({ of }) => of.polarity),
          );
        expect(idsOf(data.conflicts)).toEqual(left.filter((id) => sides(id).size === 2));
        const spoken = kept.filter(({ speaker, reportedBy }) => speaker === 'act:speaker' && !reportedBy);
        expect(idsOf(data.perspective)).toEqual(
          sorted(
            spoken
              .flatMap((claim) => claim.relations.map(({ id }) => id))
              .filter((id) => keepsRelation(filter, id)),
          ),
        );
        for (const list of [data.claims, data.corroborated, data.conflicts, data.perspective] as Listed[])
          expect(list.totalCount).toBe(list.nodes.length);
        expect(
          data.speakers.edges
            .map(({ node, claimCount, reportedCount }: Spoken) => [node.id, claimCount, reportedCount])
            .sort(),
        ).toEqual(
          sorted(kept.map(({ speaker }) => speaker)).map((id) => {
            const own = kept.filter(({ speaker }) => speaker === id);
            return [id, own.length, own.filter(({ reportedBy }) => reportedBy !== null).length];
          }),
        );
        expect(data.speakers.totalCount).toBe(data.speakers.edges.length);
        const between = ['act:one', 'act:two', 'evt:battle', 'act:hub'];
        const touches = (ids: string[], both: boolean) =>
          left.filter((id) => {
            const ends = [relations.get(id)!.subject, relations.get(id)!.object];
            return both ? ends.every((end) => ids.includes(end)) : ends.some((end) => ids.includes(end));
          });
        expect(data.subgraph.relations.map(({ id }: { id: string }) => id).sort()).toEqual(
          touches(between, true),
        );
        const around = touches(['act:hub'], false);
        expect(
          data.neighbors.edges.map(({ relation }: { relation: { id: string } }) => relation.id).sort(),
        ).toEqual(around);
        expect(data.neighbors.totalCount).toBe(around.length);
        expect(
          data.neighbors.groups.reduce((sum: number, { count }: { count: number }) => sum + count, 0),
        ).toBe(around.length);
        expect(idsOf(data.entity.mentions)).toEqual(
          sorted(kept.filter((claim) => namesOne(claim)).map(({ id }) => id)),
        );
        expect(data.entity.mentions.totalCount).toBe(data.entity.mentions.nodes.length);
        expect(data.statistics).toEqual({
          claims: kept.length,
          relations: left.length,
          sources: new Set(kept.map(({ source }) => source)).size,
        });
        const counts = [...data.timeline.buckets, data.timeline.vague, data.timeline.undated];
        expect(counts.reduce((sum, { claimCount }) => sum + claimCount, 0)).toBe(kept.length);
        const inTown = kept.filter(({ places }) => places.includes('pla:town')).length;
        const town = data.places.edges.find(({ node }: { node: { id: string } }) => node.id === 'pla:town');
        expect(town?.claimCount ?? 0).toBe(filter.within && !filter.within.includes('pla:town') ? 0 : inTown);
        expect(data.places.totalCount).toBe(data.places.edges.length);
      }),
      { numRuns: rounds(8, 100) },
    );
  });

  test.each([
    ['an empty list', { speakers: [] }, 'filter.speakers is an empty list'],
    ['what is no id', { predicates: ['Not one'] }, 'filter.predicates is "Not one"'],
    ['what is no day', { time: { earliest: '20 January' } }, 'filter.time.earliest is "20 January"'],
    ['a month that is none', { time: { latest: '2022-13' } }, 'filter.time.latest is "2022-13"'],
    ['a time that ends before it begins', { time: { earliest: '2022', latest: '2021' } }, 'ends before'],
    ['fewer than one origin', { minOrigins: 0 }, 'filter.minOrigins is 0'],
    ['a fault beside what is sound', { speakers: ['act:one'], minOrigins: 0 }, 'filter.minOrigins is 0'],
    ['a text without a word', { text: ' … ' }, 'filter.text is " … "'],
    ['a text that is too long', { text: 'a'.repeat(201) }, 'at most 200'],
    ['more ids than are taken', { sources: Array.from({ length: 101 }, (_, i) => `s${i}`) }, 'at most 100'],
  ])('with %s is refused before the database is asked', async (_, filter, said) => {
    await app.ask('{ statistics { claims } }');
    app.statements();
    const { errors } = await app.ask('query($filter: Filter) { claims(filter: $filter) { totalCount } }', {
      filter,
    });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
    expect(errors[0]?.message).toContain(said);
    expect(app.statementsOfQuestions()).toEqual([]);
  });

  test('takes a merged entity for the one it is merged into', async () => {
    const asked = `query($id: ID!) { claims(filter: { speakers: [$id] }) { totalCount } }`;
    const of = async (id: string) => (await app.ask(asked, { id })).data.claims.totalCount;
    expect(await of('act:once-one')).toBe(await of('act:one'));
  });
});
