import { describe, expect, test } from 'vitest';
import { ApiFailure, createApi } from '../../../client/api/api.ts';
import { SearchDocument } from '../../../client/api/generated/graphql.ts';

const variables = { text: 'a', first: 1 };
const answering = (body: unknown) => createApi(() => Promise.resolve(Response.json(body)));
const failureOf = async (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: unknown) => error,
  );

describe('the api', () => {
  test('gives the data of an answer', async () => {
    const data = { search: { edges: [], totalCount: 0 } };
    expect(await answering({ data }).ask(SearchDocument, variables)).toEqual(data);
  });

  test.each([
    ['DATABASE_UNAVAILABLE', 'database'],
    ['TIMEOUT', 'busy'],
    ['BUSY', 'busy'],
    ['QUERY_TOO_COMPLEX', 'refused'],
  ])('takes %s for: %s', async (code, reason) => {
    const body = { errors: [{ message: 'no', extensions: { code, requestId: 'r1' } }] };
    const failure = await failureOf(answering(body).ask(SearchDocument, variables));
    expect(failure).toBeInstanceOf(ApiFailure);
    expect(failure).toMatchObject({ reason, code, requestId: 'r1' });
  });

  test('names its question by hash, and asks in full where that is not known', async () => {
    const data = { search: { edges: [], totalCount: 0 } };
    const sent: { documentId?: string; query?: string }[] = [];
    const api = createApi((_, init) => {
      const body = JSON.parse(init?.body as string) as { documentId?: string; query?: string };
      sent.push(body);
      const unknown = { errors: [{ message: 'no', extensions: { code: 'UNKNOWN_DOCUMENT' } }] };
      return Promise.resolve(Response.json(body.query ? { data } : unknown));
    });
    expect(await api.ask(SearchDocument, variables)).toEqual(data);
    expect(sent).toEqual([
      { documentId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string, variables },
      { query: SearchDocument.toString(), variables },
    ]);
  });

  test('knows a server that can not be reached', async () => {
    const api = createApi(() => Promise.reject(new TypeError('refused')));
    expect(await failureOf(api.ask(SearchDocument, variables))).toMatchObject({ reason: 'network' });
    expect(await api.isReady()).toBe(false);
  });

  test('does not take a page of HTML for an answer', async () => {
    const api = createApi(() => Promise.resolve(new Response('<html>')));
    expect(await failureOf(api.ask(SearchDocument, variables))).toMatchObject({ reason: 'network' });
  });

  test('gives up quietly when the asker lost interest', async () => {
    const controller = new AbortController();
    const api = createApi((_, init) => {
      controller.abort();
      return Promise.reject(init?.signal?.reason as Error);
    });
    const failure = await failureOf(api.ask(SearchDocument, variables, controller.signal));
    expect(failure).not.toBeInstanceOf(ApiFailure);
  });
});
