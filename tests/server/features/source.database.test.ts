import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { testDatabase } from '../../support/database.ts';
import { appOnSmallGraph } from '../../support/app-on.ts';
import { neighborsEachWay, smallKnowledge, text } from '../../support/small-knowledge.ts';

const app = appOnSmallGraph();
const claims = 7 + 2 * neighborsEachWay;
const sha256 = smallKnowledge().sources[0]?.text.sha256;

const asked = `query Source($id: ID!) {
  source(id: $id) {
    id title { ar en } outlet { id } author { id } language published { edtf earliest latest } sha256 hasText claimCount
    paragraphs { number role text digest { text { ar en } claimIds } claims { id evidence { paragraph start } } }
  }
}`;

interface Paragraph {
  number: number;
  role: string;
  text: string | null;
  digest: unknown[];
  claims: { id: string; evidence: { paragraph: number; start: number }[] }[];
}

describe('source', () => {
  test('says what it is and who answers for it', async () => {
    const { data, errors } = await app.ask(asked, { id: 'small' });
    expect(errors).toEqual([]);
    expect(data.source).toMatchObject({
      id: 'small',
      title: { ar: 'عنوان small', en: 'Title of small' },
      outlet: { id: 'act:outlet' },
      author: { id: 'act:author' },
      language: 'EN',
      published: { edtf: '2022-02-10', earliest: '2022-02-10', latest: '2022-02-10' },
      sha256,
      hasText: false,
      claimCount: claims,
    });
  });

  test('reads paragraph by paragraph: heading first, digest, and the claims that stand there', async () => {
    const { data } = await app.ask(asked, { id: 'small' });
    const paragraphs = data.source.paragraphs as Paragraph[];
    const digest = (number: number) => [
      { text: { ar: `خلاصة ${number}`, en: `Digest ${number}` }, claimIds: ['small/a'] },
    ];
    expect(
      paragraphs.map(({ number, role, text: original, digest: said }) => ({
        number,
        role,
        text: original,
        digest: said,
      })),
    ).toEqual([
      { number: 1, role: 'HEADING', text: null, digest: digest(1) },
      { number: 2, role: 'BODY', text: null, digest: digest(2) },
      { number: 3, role: 'BODY', text: null, digest: digest(3) },
    ]);
    expect(paragraphs.map(({ claims: found }) => found.length)).toEqual([0, claims, 0]);
    const starts = paragraphs[1]?.claims.map(({ evidence }) => evidence[0]?.start ?? -1) ?? [];
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(paragraphs[1]?.claims[0]?.id).toBe('small/a');
  });

  test('keeps the claims of two sources apart', async () => {
    const { data } = await app.ask(asked, { id: 'small-two' });
    expect(data.source.claimCount).toBe(3);
    expect((data.source.paragraphs as Paragraph[])[1]?.claims.map(({ id }) => id)).toEqual([
      'small-two/a',
      'small-two/b',
      'small-two/c',
    ]);
  });

  test('asks the database the same few statements however many claims a paragraph has', async () => {
    const statements = async (id: string) => {
      await app.ask(asked, { id });
      app.statements();
      await app.ask(asked, { id });
      return app.statementsOfQuestions();
    };
    expect((await statements('small')).length).toBeLessThanOrEqual(5);
    expect(await statements('small')).toEqual(await statements('small-two'));
  });

  test('is null for an id that is not there, and refuses what no id can be', async () => {
    const unknown = await app.ask(asked, { id: 'small-three' });
    expect([unknown.data, unknown.errors]).toEqual([{ source: null }, []]);
    const malformed = await app.ask(asked, { id: '../../etc/passwd' });
    expect(malformed.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_INPUT']);
  });
});

describe('source with an attached text', () => {
  const data = mkdtempSync(join(tmpdir(), 'shabaka-source-'));
  mkdirSync(join(data, 'texts'));
  const database = testDatabase();
  const attached = testApp(database, { data });
  const file = (hash: string | undefined) => join(data, 'texts', `${hash}.txt`);
  const textOf = async (id: string) => {
    const { data: answer } = await attached.ask(asked, { id });
    const { hasText, paragraphs } = answer.source as { hasText: boolean; paragraphs: Paragraph[] };
    return [hasText, paragraphs.map((paragraph) => paragraph.text)];
  };
  const none = [false, [null, null, null]];

  afterAll(async () => {
    await attached.close();
    await database.close();
    rmSync(data, { recursive: true });
  });

  test('gives each paragraph its own text, as it is', async () => {
    expect(await textOf('small')).toEqual(none);
    writeFileSync(file(sha256), text);
    expect(await textOf('small')).toEqual([true, ['Heading', 'Second paragraph', '  Third, not trimmed ']]);
  });

  test('believes no file that has another hash than its name', async () => {
    writeFileSync(file('0'.repeat(64)), text);
    expect(await textOf('small-two')).toEqual(none);
  });
});
