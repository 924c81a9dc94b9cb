import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Database } from '../../cypher/database.ts';
import { createApp, type AppOptions } from '../../server/app.ts';
import type { Role } from '../../server/keys/key.ts';

export interface Answer {
  status: number;
  headers: Headers;
  // what was asked for is known only where it was asked
  // oxlint-disable-next-line typescript/no-explicit-any
  data: any;
  errors: { message: string; path?: string[]; extensions: Record<string, unknown> & { code: string } }[];
}

/** The app in this process, on a database whose statements are counted. */
export interface TestApp {
  /** Asks by `app.graphql.fetch`, without a port; with that role as if a key had come along. */
  ask(query: string, variables?: Record<string, unknown>, role?: Role): Promise<Answer>;
  /** Sends what no proper client would. */
  post(
    body: NonNullable<RequestInit['body']>,
    headers?: Record<string, string>,
    role?: Role,
  ): Promise<Answer>;
  /** Names of the statements asked of the database since the last call. */
  statements(): string[];
  /** The same without the look-up of which data there is: the clock alone says when one is made. */
  statementsOfQuestions(): string[];
  /** Serves it on a free port. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

export function testApp(database: Database, options: Partial<AppOptions> = {}): TestApp {
  let asked: string[] = [];
  const counting: Database = {
    ...database,
    read(name, ...rest) {
      asked.push(name);
      return database.read(name, ...rest);
    },
    stream(name, ...rest) {
      asked.push(name);
      return database.stream(name, ...rest);
    },
    write: (work) =>
      database.write((write) =>
        work({
          ...write,
          run(name, ...rest) {
            asked.push(name);
            return write.run(name, ...rest);
          },
        }),
      ),
  };
  const app = createApp({ database: counting, data: '/nowhere', page: '/nowhere', ...options });
  const server = createServer((request, response) => app.listener(request, response));

  async function post(
    body: NonNullable<RequestInit['body']>,
    headers: Record<string, string> = {},
    role?: Role,
  ) {
    const asker = role ? { id: `of-${role}`, name: role, role } : null;
    const init = {
      method: 'POST',
      // a client of today, to which a question that is refused is no success
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...headers,
      },
      body,
    };
    const response = await app.graphql.fetch('http://app/graphql', init, { asker });
    const text = await response.text();
    const answer = text === '' ? {} : (JSON.parse(text) as Partial<Answer>);
    return { data: null, errors: [], ...answer, status: response.status, headers: response.headers };
  }

  const since = () => {
    const before = asked;
    asked = [];
    return before;
  };

  return {
    post,
    ask: (query, variables = {}, role) => post(JSON.stringify({ query, variables }), {}, role),
    statements: since,
    statementsOfQuestions: () => since().filter((name) => name !== 'read/graph'),
    async listen() {
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await app.dispose();
    },
  };
}
