import { describe, expect, test } from 'vitest';
import { relationId } from '../../../seed/relation-id.ts';
import { appOnSmallGraph } from '../../support/app-on.ts';
import { neighborsEachWay } from '../../support/small-knowledge.ts';

const app = appOnSmallGraph();

const asked = `query Entity($id: ID!) {
  entity(id: $id) {
    __typename id kind type { id label { ar en } } label { ar en inEnglish: text inArabic: text(lang: AR) }
    description { ar en } aliases anonymous degree spokenCount reference { id }
  }
}`;

const named = 'query Node($id: ID!) { node(id: $id) { __typename id } }';

describe('entity', () => {
  test('gives every field of an entity', async () => {
    const { data, errors } = await app.ask(asked, { id: 'act:hub' });
    expect(errors).toEqual([]);
    expect(data.entity).toEqual({
      __typename: 'Entity',
      id: 'act:hub',
      kind: 'ACTOR',
      type: { id: 'state', label: { ar: 'نوع state', en: 'state' } },
      label: { ar: 'المحور', en: 'Hub', inEnglish: 'Hub', inArabic: 'المحور' },
      description: { ar: 'وصف المحور', en: 'About Hub' },
      aliases: ['Middle'],
      anonymous: false,
      degree: 2 * neighborsEachWay + 1,
      spokenCount: 0,
      reference: [],
    });
  });

  test.each([
    ['act:speaker', { kind: 'ACTOR', degree: 0, spokenCount: 2 * neighborsEachWay + 4, anonymous: false }],
    ['act:small/observers', { kind: 'ACTOR', degree: 0, spokenCount: 0, anonymous: true }],
    ['pla:town', { kind: 'PLACE', degree: 1, spokenCount: 0, type: { id: 'town' } }],
    ['evt:battle', { kind: 'EVENT', degree: 3, spokenCount: 0, type: { id: 'battle' } }],
    ['con:island-aim', { kind: 'CONCEPT', degree: 1, spokenCount: 0, type: { id: 'aim' } }],
  ])('counts what %s does', async (id, counts) => {
    const { data } = await app.ask(asked, { id });
    expect(data.entity).toMatchObject({ id, ...counts });
  });

  test('tells its relations by predicate, its first and last time, and who names it', async () => {
    const { data, errors } = await app.ask(`{
      entity(id: "act:one") {
        degree earliest latest
        groups { direction count predicate { id } }
        mentions(first: 2) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
      }
      town: entity(id: "pla:town") { mentions { nodes { id } } }
      speaker: entity(id: "act:critic") { earliest mentions { totalCount } }
    }`);
    expect(errors).toEqual([]);
    expect(data.entity).toMatchObject({
      degree: 4,
      earliest: '2022-01-01',
      // the only time that is given is open
      latest: null,
      groups: [
        { direction: 'OUT', count: 1, predicate: { id: 'fights' } },
        { direction: 'OUT', count: 1, predicate: { id: 'helps' } },
        { direction: 'OUT', count: 1, predicate: { id: 'seeks' } },
        { direction: 'IN', count: 1, predicate: { id: 'helps' } },
      ],
      mentions: {
        totalCount: 4,
        nodes: [{ id: 'small/a' }, { id: 'small/b' }],
        pageInfo: { hasNextPage: true },
      },
    });
    expect(data.town.mentions.nodes).toEqual([{ id: 'small/a' }, { id: 'small/g' }]);
    expect(data.speaker).toEqual({ earliest: null, mentions: { totalCount: 5 } });
    const { data: next } = await app.ask(
      `query($after: String) { entity(id: "act:one") { mentions(first: 5, after: $after) { nodes { id } } } }`,
      { after: data.entity.mentions.pageInfo.endCursor },
    );
    expect(next.entity.mentions.nodes).toEqual([{ id: 'small/c' }, { id: 'small-two/c' }]);
  });

  test('answers a merged entity as the one it is merged into, with the relations of both', async () => {
    const { data } = await app.ask(asked, { id: 'act:once-one' });
    expect(data.entity).toEqual((await app.ask(asked, { id: 'act:one' })).data.entity);
    expect(data.entity).toMatchObject({ id: 'act:one', label: { en: 'First' }, degree: 4 });
  });

  test('says what is known from elsewhere, about it and towards it', async () => {
    const { data, errors } = await app.ask(`{
      entity(id: "pla:town") {
        reference {
          id seen wikidata note { ar en } time { edtf } point { latitude longitude radius precision }
          relation { predicate { id } subject { id } object { id } }
        }
      }
      event: entity(id: "evt:battle") { reference { id } }
    }`);
    expect(errors).toEqual([]);
    expect(data.entity.reference).toEqual([
      {
        id: 'ref:battle-in-town',
        seen: 'a history',
        wikidata: null,
        note: null,
        time: null,
        point: null,
        relation: {
          predicate: { id: 'took-place-in' },
          subject: { id: 'evt:battle' },
          object: { id: 'pla:town' },
        },
      },
      {
        id: 'ref:town-point',
        seen: 'an atlas',
        wikidata: null,
        note: { ar: 'ملاحظة', en: 'A note' },
        time: null,
        point: { latitude: 36.5, longitude: 40.75, radius: 1000, precision: 'TOWN' },
        relation: null,
      },
    ]);
    expect(data.event.reference).toEqual([{ id: 'ref:battle-in-town' }]);
  });

  test('is null for an id that is not there', async () => {
    const { status, data, errors } = await app.ask(asked, { id: 'act:nobody' });
    expect([status, data, errors]).toEqual([200, { entity: null }, []]);
  });

  test.each(['', 'Act:Hub', 'act:hub ', 'act:hub"', '{id}', 'محور', 'a'.repeat(201)])(
    'refuses %j, which no id can be',
    async (id) => {
      app.statements();
      const { status, data, errors } = await app.ask(asked, { id });
      expect([status, data?.entity ?? null]).toEqual([400, null]);
      expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([
        [['entity'], 'BAD_INPUT'],
      ]);
      expect(app.statements()).toEqual([]);
    },
  );

  test('asks the database once for many entities of one question', async () => {
    const ids = ['act:one', 'act:two', 'act:hub', 'act:nobody'];
    app.statements();
    const { data } = await app.ask(
      `{ ${ids.map((id, index) => `e${index}: entity(id: "${id}") { id }`).join(' ')} }`,
    );
    expect(Object.values(data)).toEqual([{ id: 'act:one' }, { id: 'act:two' }, { id: 'act:hub' }, null]);
    expect(app.statementsOfQuestions()).toEqual(['read/entity']);
  });
});

describe('node', () => {
  const relation = relationId({ subject: 'act:one', predicate: 'fights', object: 'act:two' });

  test.each([
    ['Entity', 'act:hub'],
    ['Relation', relation],
    ['Claim', 'small/a'],
    ['Passage', 'small/p2:10-15'],
    ['Source', 'small-two'],
    ['Reference', 'ref:town-point'],
  ])('finds a thing of type %s by its id', async (type, id) => {
    const { data, errors } = await app.ask(named, { id });
    expect([data.node, errors]).toEqual([{ __typename: type, id }, []]);
  });

  test('gives the fields of what it found', async () => {
    const { data } = await app.ask(`{
      node(id: "ref:town-point") { ... on Reference { seen point { precision } } }
      claim: node(id: "small/b") { ... on Claim { polarity speaker { id } } }
      merged: node(id: "act:once-one") { id }
    }`);
    expect(data).toEqual({
      node: { seen: 'an atlas', point: { precision: 'TOWN' } },
      claim: { polarity: 'DENIES', speaker: { id: 'act:critic' } },
      merged: { id: 'act:one' },
    });
  });

  test.each(['act:nobody', 'rel:0123456789abcdef0123', 'small/zz', 'small/p2:1-2', 'ref:nothing', 'nothing'])(
    'is null for %s, which is not there',
    async (id) => {
      const { data, errors } = await app.ask(named, { id });
      expect([data, errors]).toEqual([{ node: null }, []]);
    },
  );

  test('refuses what no id can be', async () => {
    const { errors } = await app.ask(named, { id: 'small/a\n' });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_INPUT']);
  });
});
