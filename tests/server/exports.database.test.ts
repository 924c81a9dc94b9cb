import { get } from 'node:http';
import { beforeAll, describe, expect, test } from 'vitest';
import { appOnSmallGraph } from '../support/app-on.ts';

const app = appOnSmallGraph();
let address = '';
beforeAll(async () => {
  address = await app.listen();
});

const fetched = (table: string) => fetch(`${address}/export/${table}`);
const lines = async (table: string) =>
  (await (await fetched(table)).text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown> & { id: string });

describe('GET /export/claims.jsonl', () => {
  test('gives each claim once, by id, in the shape that is promised', async () => {
    const claims = await lines('claims.jsonl');
    const ids = claims.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(ids.toSorted());
    const { data } = await app.ask('{ source(id: "small") { paragraphs { claims { id } } } }');
    expect(data.source).not.toBeNull();
    expect(claims.find(({ id }) => id === 'small/a')).toEqual({
      id: 'small/a',
      source: 'small',
      speaker: 'act:speaker',
      reportedBy: null,
      polarity: 'ASSERTS',
      factuality: 'PR',
      time: '2022-01/..',
      places: ['pla:town'],
      relations: [
        { id: expect.stringMatching(/^rel:/), subject: 'act:one', predicate: 'fights', object: 'act:two' },
      ],
      evidence: [{ paragraph: 2, start: 10, end: 15, sha256: 'a'.repeat(64) }],
      gloss: { ar: 'قيل a', en: 'Said a' },
    });
    expect(claims.find(({ id }) => id === 'small/b')).toMatchObject({
      polarity: 'DENIES',
      reportedBy: 'act:small/observers',
      time: null,
    });
  });
});

describe('GET /export/entities.jsonl', () => {
  test('gives each entity once, by id, in the shape that is promised', async () => {
    const entities = await lines('entities.jsonl');
    const ids = entities.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
    expect(entities.find(({ id }) => id === 'act:hub')).toEqual({
      id: 'act:hub',
      kind: 'ACTOR',
      type: 'state',
      label: { ar: 'المحور', en: 'Hub' },
      aliases: ['Middle'],
    });
  });
});

describe.each(['claims.jsonl', 'entities.jsonl'])('the export of %s', (table) => {
  test('is the same, byte for byte, each time, and says what it is', async () => {
    const [one, two] = [await fetched(table), await fetched(table)];
    expect(one.headers.get('content-type')).toBe('application/jsonl; charset=utf-8');
    expect(one.headers.get('content-disposition')).toBe(`attachment; filename="${table}"`);
    expect(await one.text()).toBe(await two.text());
  });

  test('does no harm when its reader leaves in the middle', async () => {
    await new Promise<void>((done) => {
      const request = get(`${address}/export/${table}`, (response) => {
        response.once('data', () => {
          request.destroy();
          done();
        });
      });
      request.on('error', () => done());
    });
    expect((await fetched(table)).status).toBe(200);
  });
});

test('no other table is there', async () => {
  for (const path of ['nothing.jsonl', 'claims.csv', '..%2f..%2fpackage.json', '__proto__', 'constructor'])
    expect((await fetched(path)).status).toBe(404);
});
