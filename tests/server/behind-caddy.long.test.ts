import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newKey } from '../../server/keys/key.ts';
import { keptOwnKey } from '../../server/keys/own-key.ts';
import { toSetting } from '../../server/keys/settings.ts';
import { until } from '../support/app-process.ts';
import { caddy, withoutCaddy, type Caddy } from '../support/caddy.ts';
import { faultyWire, type FaultyWire } from '../support/faulty-wire.ts';
import { exportOf } from '../support/held.ts';
import { serve, serveArticle, type Served } from '../support/served.ts';
import { asked, known, steadyLoad, type Known } from '../support/steady-load.ts';

/** The proxy that compose.yaml and docs/operating.md describe, a real one, before two servers on one Neo4j. */
const key = newKey();
const environment = {
  SHABAKA_PROXY: 'on',
  SHABAKA_READS: 'open',
  SHABAKA_KEYS: toSetting({ ...keptOwnKey(key), role: 'editor' }),
};
const why = withoutCaddy();
if (why) console.warn(`behind-caddy: skipped, ${why}`);

/** How many questions that server has answered, whoever asked. */
async function answeredBy({ address }: Served): Promise<number> {
  const metrics = await (await fetch(`${address}/metrics`)).text();
  const [, count = '0'] =
    /^shabaka_request_seconds_count\{route="graphql",status="2xx"\} (\d+)$/m.exec(metrics) ?? [];
  return Number(count);
}

describe.skipIf(why)('behind Caddy', () => {
  let servers: [Served, Served];
  let proxy: Caddy;
  let wire: FaultyWire;
  let answers: Known;

  beforeAll(async () => {
    const one = await serveArticle(environment);
    wire = await faultyWire(process.env['NEO4J_URI'] ?? '');
    servers = [one, await serve({ ...environment, NEO4J_URI: wire.uri })];
    proxy = await caddy('compose', servers);
    answers = await known(one.address);
  }, 600_000);
  afterAll(async () => {
    await proxy.stop();
    for (const server of servers) await server.stop();
    await wire.close();
  });

  test('each server is asked in its turn, and their measures are shown to nobody', async () => {
    const before = await Promise.all(servers.map(answeredBy));
    const [[query, right] = ['', '']] = answers;
    for (let time = 0; time < 20; time += 1) expect((await asked(proxy.address, query)).data).toBe(right);
    const more = (await Promise.all(servers.map(answeredBy))).map((count, nth) => count - before[nth]!);
    expect(more).toEqual([10, 10]);
    expect((await fetch(`${proxy.address}/metrics`)).status).toBe(404);
    expect(await exportOf(proxy.address)).toEqual(await exportOf(servers[0].address));
  });

  test('who asks is told by the address that the proxy saw, not by one that it was sent', async () => {
    const limited = await serve({ ...environment, SHABAKA_RATE: '3' });
    const before = await caddy('compose', [limited, limited]);
    try {
      const from = async (address: string) => {
        const headers = { 'content-type': 'application/json', 'x-forwarded-for': address };
        const body = '{"query":"{ __typename }"}';
        return (await fetch(`${before.address}/graphql`, { method: 'POST', headers, body })).status;
      };
      const statuses = [];
      for (const address of ['1.1.1.1', '2.2.2.2', '3.3.3.3', '4.4.4.4']) statuses.push(await from(address));
      expect(statuses).toEqual([200, 200, 200, 429]);
    } finally {
      await before.stop();
      await limited.stop();
    }
  });

  test('a server that has lost its database is asked nothing until it has it again', async () => {
    const load = steadyLoad(proxy.address, answers, 4);
    await wire.cut();
    let refused = -1;
    // it is looked at every five seconds
    await until('a hundred answers came without a refusal', async () => {
      const { answered } = load;
      refused = countOf(load.refused);
      await until('a hundred answers', () => load.answered > answered + 100);
      return countOf(load.refused) === refused;
    });
    await wire.mend();
    const before = await answeredBy(servers[1]);
    await until('it is asked again', async () => (await answeredBy(servers[1])) > before + 20);
    await load.stop();
    expect(load.wrong).toEqual([]);
    expect([...load.refused.keys()].filter((code) => code !== 'DATABASE_UNAVAILABLE')).toEqual([]);
  });

  test('one is killed, the other one stopped and started, and at most what was under way is lost', async () => {
    const load = steadyLoad(proxy.address, answers, 6);
    const more = async (what: string) => {
      const { answered } = load;
      await until(what, () => load.answered > answered + 100);
    };
    await more('questions are answered');
    const [victim, other] = servers;
    victim.process.child.kill('SIGKILL');
    await victim.process.ended;
    await more('questions are answered by the other one');
    servers[0] = await serve({ ...environment, PORT: new URL(victim.address).port });
    await until('it is asked again', async () => (await answeredBy(servers[0])) > 20);
    await other.stop();
    await more('questions are answered by the one that is back');
    servers[1] = await serve({ ...environment, PORT: new URL(other.address).port });
    await load.stop();
    console.log(`${load.answered} answered; refused ${JSON.stringify(Object.fromEntries(load.refused))}`);
    expect(load.wrong).toEqual([]);
    expect([...load.refused.keys()].filter((code) => code !== 'BAD_GATEWAY')).toEqual([]);
    // of each asker at most what was on its way, and what it asked next before the proxy knew, both times
    expect(countOf(load.refused)).toBeLessThanOrEqual(24);
  });

  test('over TLS the page, questions and whole files come, and the key of a page goes by TLS only', async () => {
    const safe = await caddy('docs', servers);
    try {
      const ca = safe.certificate();
      const over = (path: string, body?: object) => send(`${safe.address}${path}`, ca, body);
      expect((await over('/')).text).toContain('<div id="page">');
      const [[query, right] = ['', '']] = answers;
      const { data } = JSON.parse((await over('/graphql', { query })).text) as { data: unknown };
      expect(JSON.stringify(data)).toBe(right);
      const file = '/export/graph.cypher';
      expect((await over(file)).text).toBe(await (await fetch(`${servers[0].address}${file}`)).text());
      const { cookies } = await over('/key', { key });
      expect(cookies.join()).toMatch(/; Secure/i);
      await expect(send(`${safe.address}/`, undefined)).rejects.toThrow(/certificate|issuer|self.signed/i);
    } finally {
      await safe.stop();
    }
  });
});

const countOf = (refused: Map<string, number>) =>
  [...refused.values()].reduce((sum, count) => sum + count, 0);

/** Asks over TLS, trusting that authority alone. */
function send(address: string, ca: string | undefined, body?: object) {
  return new Promise<{ text: string; cookies: string[] }>((resolve, reject) => {
    const options = {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json' },
      agent: false,
      ...(ca ? { ca } : {}),
    };
    const sent = request(address, options, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ text: Buffer.concat(pieces).toString(), cookies: answer.headers['set-cookie'] ?? [] }),
      );
    });
    sent.on('error', reject).end(body && JSON.stringify(body));
  });
}
