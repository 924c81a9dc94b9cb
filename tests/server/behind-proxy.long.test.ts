import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey } from '../../server/keys/key.ts';
import { toSetting } from '../../server/keys/settings.ts';
import { keptOwnKey } from '../../server/keys/own-key.ts';
import { until } from '../support/app-process.ts';
import { balancer, type Balancer } from '../support/balancer.ts';
import { testDatabase } from '../support/database.ts';
import { heldBy, lostAndGained, nothing, type Held } from '../support/held.ts';
import { serve, serveArticle, type Served } from '../support/served.ts';
import { known, steadyLoad, type Known } from '../support/steady-load.ts';

/** What compose.yaml describes, without Docker: two servers, each a process, on one Neo4j, behind a proxy. */
const key = newKey();
const environment = {
  SHABAKA_PROXY: 'on',
  SHABAKA_READS: 'open',
  SHABAKA_KEYS: toSetting({ ...keptOwnKey(key), role: 'editor' }),
};
const database = testDatabase();
let servers: Served[];
let proxy: Balancer;
let answers: Known;
let held: Held;

beforeAll(async () => {
  const one = await serveArticle(environment);
  servers = [one, await serve(environment)];
  proxy = await balancer(servers.map(({ address }) => address));
  answers = await known(proxy.address);
  held = await heldBy(proxy.address, database);
}, 600_000);
afterAll(async () => {
  await proxy.close();
  for (const server of servers) await server.stop();
  await database.close();
});

async function told(query: string, variables: object) {
  const answer = await fetch(`${proxy.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as { data: Record<string, { id: string; name: string } | null> };
}

test('what one server wrote is what the other one reads at once', async () => {
  const document = { version: 1, language: 'en', entities: [{ id: 'act:russia', x: 1, y: 2 }] };
  for (let time = 0; time < 20; time += 1) {
    const name = `View ${time}`;
    const before = [...proxy.answered];
    const { data } = await told(
      'mutation($name: String!, $document: ViewDocument!) { saveView(name: $name, document: $document) { id } }',
      { name, document },
    );
    const id = data.saveView?.id;
    expect((await told('query($id: ID!) { view(id: $id) { name } }', { id })).data.view).toEqual({ name });
    await told('mutation($id: ID!) { deleteView(id: $id) { id } }', { id });
    expect((await told('query($id: ID!) { view(id: $id) { name } }', { id })).data.view).toBeNull();
    // each question went to the one that had not been told
    expect(proxy.answered.map((count, nth) => count - (before[nth] ?? 0))).toEqual([2, 2]);
  }
});

test('one server is killed and another one stopped and started, and at most what was under way is lost', async () => {
  const load = steadyLoad(proxy.address, answers, 6);
  await until('questions are answered', () => load.answered > 40, 60_000);
  expect(Math.min(...proxy.answered)).toBeGreaterThan(0);
  const [victim, other] = servers as [Served, Served];
  victim.process.child.kill('SIGKILL');
  await victim.process.ended;
  const { answered } = load;
  await until('questions are answered by the other one', () => load.answered > answered + 40, 60_000);
  const port = new URL(victim.address).port;
  servers[0] = await serve({ ...environment, PORT: port });
  await other.stop();
  const then = load.answered;
  await until('questions are answered by the one that is back', () => load.answered > then + 40, 60_000);
  servers[1] = await serve({ ...environment, PORT: new URL(other.address).port });
  await load.stop();
  console.log(`${load.answered} answered; refused ${JSON.stringify(Object.fromEntries(load.refused))}`);
  expect(load.wrong).toEqual([]);
  expect([...load.refused.keys()].filter((code) => code !== 'BAD_GATEWAY')).toEqual([]);
  // what was just on its way, of each asker one at most, and both times
  expect(load.refused.get('BAD_GATEWAY') ?? 0).toBeLessThanOrEqual(12);
  expect(lostAndGained(held, await heldBy(proxy.address, database))).toEqual(nothing);
});
