import { get } from 'node:http';
import { beforeAll, describe, expect, test } from 'vitest';
import { relationId } from '../../seed/relation-id.ts';
import { exportNames } from '../../server/exports.ts';
import { appOn } from '../support/app-on.ts';
import { awkwardKnowledge, awkwardNames } from '../support/awkward-knowledge.ts';

const app = appOn(awkwardKnowledge);
let address = '';
beforeAll(async () => {
  address = await app.listen();
});

const fetched = (name: string, filter?: unknown) =>
  fetch(
    `${address}/export/${name}${filter === undefined ? '' : `?filter=${encodeURIComponent(JSON.stringify(filter))}`}`,
  );
const text = async (name: string, filter?: unknown) => (await fetched(name, filter)).text();
const lines = async (name: string, filter?: unknown) =>
  (await text(name, filter))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown> & { id: string });
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
const fights = relationId({ subject: 'act:one', predicate: 'fights', object: 'act:two' });

test('all files that are promised are there', () => {
  expect(exportNames).toEqual([
    ...['entities', 'relations', 'claims'].flatMap((table) =>
      ['csv', 'jsonl', 'parquet'].map((ending) => `${table}.${ending}`),
    ),
    ...['gexf', 'graphml', 'jsonld', 'stix', 'cypher'].map((ending) => `graph.${ending}`),
    'places.geojson',
  ]);
});

describe.each(exportNames)('the export %s', (name) => {
  test('is the same, byte for byte, each time, and says what it is and of which data', async () => {
    const [one, two] = [await fetched(name), await fetched(name)];
    expect(one.status).toBe(200);
    expect(one.headers.get('content-disposition')).toBe(`attachment; filename="shabaka-${name}"`);
    expect(one.headers.get('content-type')).toMatch(/^(application|text)\/[a-z]/);
    const { data } = await app.ask('{ statistics { dataVersion } }');
    expect(one.headers.get('x-data-version')).toBe(data.statistics.dataVersion);
    const body = Buffer.from(await one.arrayBuffer());
    expect(body.length).toBeGreaterThan(100);
    expect(body.equals(Buffer.from(await two.arrayBuffer()))).toBe(true);
  });

  test('is smaller under a filter, and still whole when nothing stays', async () => {
    const whole = (await text(name)).length;
    const narrow = await fetched(name, { speakers: ['act:critic'] });
    expect(narrow.status).toBe(200);
    expect((await narrow.text()).length).toBeLessThan(whole);
    const none = await fetched(name, { speakers: ['act:nobody'] });
    expect([none.status, none.headers.get('content-disposition')]).toEqual([
      200,
      `attachment; filename="shabaka-${name}"`,
    ]);
    const rest = await none.text();
    if (/json(ld)?$|stix$/.test(name)) expect(() => void JSON.parse(rest)).not.toThrow();
  });

  test('is only announced when asked with HEAD', async () => {
    const { status, headers } = await fetch(`${address}/export/${name}`, { method: 'HEAD' });
    expect([status, headers.get('content-disposition')]).toEqual([
      200,
      `attachment; filename="shabaka-${name}"`,
    ]);
  });

  test('does no harm when its reader leaves in the middle', async () => {
    await new Promise<void>((done) => {
      const request = get(`${address}/export/${name}`, (response) => {
        response.once('data', () => {
          request.destroy();
          done();
        });
      });
      request.on('error', () => done());
    });
    expect((await fetched(name)).status).toBe(200);
  });
});

describe('JSON Lines', () => {
  test('give each claim once, by id, in the shape that is promised', async () => {
    const claims = await lines('claims.jsonl');
    expect(ids(claims)).toEqual([...new Set(ids(claims))].toSorted());
    const { data } = await app.ask('{ statistics { claims } }');
    expect(claims).toHaveLength(data.statistics.claims);
    expect(claims.find(({ id }) => id === 'small/a')).toEqual({
      id: 'small/a',
      source: 'small',
      speaker: 'act:speaker',
      speakerLabel: { ar: 'المتحدث', en: 'Speaker' },
      reportedBy: null,
      attribution: ['act:outlet', 'act:author', 'act:speaker'],
      polarity: 'ASSERTS',
      factuality: 'PR',
      quote: 'INDIRECT',
      basis: 'TOLD',
      time: '2022-01/..',
      earliest: '2022-01-01',
      latest: null,
      said: null,
      places: ['pla:town'],
      events: ['evt:battle'],
      relations: [{ id: fights, subject: 'act:one', predicate: 'fights', object: 'act:two' }],
      evidence: [{ id: 'small/p2:10-15', paragraph: 2, start: 10, end: 15, sha256: 'a'.repeat(64) }],
      gloss: { ar: 'قيل a', en: 'Said a' },
    });
  });

  test('give each entity and each relation once, by id', async () => {
    const entities = await lines('entities.jsonl');
    expect(ids(entities)).toEqual([...new Set(ids(entities))].toSorted());
    expect(entities.find(({ id }) => id === 'act:once-one')).toMatchObject({ mergedInto: 'act:one' });
    expect(entities.find(({ id }) => id === 'act:hub')).toMatchObject({
      kind: 'ACTOR',
      label: { ar: awkwardNames['act:hub'], en: awkwardNames['act:hub'] },
      aliases: ['Middle'],
      degree: 61,
    });
    const relations = await lines('relations.jsonl');
    expect(ids(relations)).toEqual([...new Set(ids(relations))].toSorted());
    expect(relations.find(({ id }) => id === fights)).toEqual({
      id: fights,
      subject: 'act:one',
      predicate: 'fights',
      root: 'conflict',
      object: 'act:two',
      subjectLabel: { ar: awkwardNames['act:one'], en: awkwardNames['act:one'] },
      objectLabel: { ar: awkwardNames['act:two'], en: awkwardNames['act:two'] },
      stance: 'CONTESTED',
      tension: true,
      claimCount: 2,
      assertedCount: 1,
      deniedCount: 1,
      originCount: 2,
      speakers: ['act:critic', 'act:speaker'],
      earliest: '2022-01-01',
      latest: null,
    });
  });

  test.each([
    [{ speakers: ['act:critic'] }],
    [{ predicates: ['seeks'] }],
    [{ stance: ['CONTESTED'], polarity: 'DENIES' }],
    [{ about: ['act:once-one'], text: 'said c' }],
  ])('keep what GraphQL keeps under %j', async (filter) => {
    const { data } = await app.ask(
      `query($filter: Filter) {
        claims(filter: $filter, first: 100) { nodes { id } }
        corroborated(minOrigins: 1, filter: $filter, first: 100) { nodes { id } }
      }`,
      { filter },
    );
    const kept = data.claims.nodes as { id: string }[];
    expect(kept.length).toBeGreaterThan(0);
    expect(ids(await lines('claims.jsonl', filter))).toEqual(ids(kept).toSorted());
    const relations = await lines('relations.jsonl', filter);
    expect(ids(relations)).toEqual(ids(data.corroborated.nodes).toSorted());
    const ends = new Set(relations.flatMap(({ subject, object }) => [String(subject), String(object)]));
    expect(ids(await lines('entities.jsonl', filter))).toEqual([...ends].toSorted());
  });
});

describe('CSV', () => {
  test('begins with a byte order mark and carries no formula', async () => {
    const bytes = Buffer.from(await (await fetched('entities.csv')).arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const table = bytes.toString();
    expect(table).toContain(`"'=HYPERLINK(""http://example.org"",""x"")"`);
    expect(table).toContain("'-1+2 | two");
    expect(table).not.toMatch(/(^|,)"?[=+@-][^,]*[A-Za-z(]/m);
    expect(table.split('\r\n')[1]).toMatch(/^act:author,ACTOR,state,الكاتب,Author,/);
  });
});

describe('network files', () => {
  test.each(['graph.gexf', 'graph.graphml'])(
    '%s take what is known from elsewhere only when asked',
    async (name) => {
      expect(await text(name)).not.toContain('ref:battle-in-town');
      expect(await text(name, { reference: true })).toContain('ref:battle-in-town');
      // under a narrow filter only between what is drawn
      expect(await text(name, { reference: true, predicates: ['seeks'] })).not.toContain(
        'ref:battle-in-town',
      );
    },
  );
});

describe('places.geojson', () => {
  test('goes over all pages, and leaves out points when what is known from elsewhere is not wanted', async () => {
    const of = async (filter?: unknown) =>
      (JSON.parse(await text('places.geojson', filter)) as { features: { id: string; geometry: unknown }[] })
        .features;
    const town = (features: { id: string; geometry: unknown }[]) =>
      features.find(({ id }) => id === 'pla:town');
    expect(town(await of())?.geometry).toEqual({ type: 'Point', coordinates: [40.75, 36.5] });
    expect(town(await of({ reference: false }))?.geometry).toBeNull();
  });
});

test('a question mark in a filter, which an address may hold as it is, belongs to the filter', async () => {
  expect((await fetch(`${address}/export/claims.csv?filter={"text":"who?"}`)).status).toBe(200);
});

describe('what is asked wrongly', () => {
  test.each([
    ['another question', '?lang=ar', 'not lang'],
    ['no JSON', '?filter={', 'not JSON'],
    ['two filters', '?filter={}&filter={}', 'more than once'],
    ['an unknown part', '?filter={"who":["act:one"]}', 'who'],
    ['several faults, all at once', '?filter={"stance":["MAYBE"],"polarity":1}', 'filter.polarity'],
    ['a list that is empty', '?filter={"speakers":[]}', 'empty list'],
    ['no id', '?filter={"speakers":["Act One"]}', 'filter.speakers'],
    ['a control character', '?filter={"text":"%00"}', 'character'],
    ['too much', `?filter=${'a'.repeat(10_001)}`, 'at most 10000'],
  ])('is refused before the database is asked: %s', async (_, question, said) => {
    app.statements();
    const answer = await fetch(`${address}/export/claims.csv${question}`);
    expect(answer.status).toBe(400);
    const body = (await answer.json()) as { code: string; error: string; requestId: string };
    expect(body).toMatchObject({ code: 'BAD_INPUT', requestId: expect.any(String) as string });
    expect(body.error).toContain(said);
    expect(app.statements()).toEqual([]);
  });

  test('no other file is there', async () => {
    for (const name of [
      'nothing.jsonl',
      'claims',
      'claims.xls',
      '..%2f..%2fpackage.json',
      'claims.csv%00.txt',
      '%',
      'CLAIMS.CSV',
      '__proto__',
      'constructor',
    ])
      expect((await fetched(name)).status).toBe(404);
  });
});
