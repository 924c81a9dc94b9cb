import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { until } from './app-process.ts';

const root = dirname(dirname(import.meta.dirname));

/** The real proxy of compose.yaml, for who has it: named by CADDY_PATH, or installed. */
export const caddyPath = process.env['CADDY_PATH'] || 'caddy';

/** Up to 2.11.1 it can not ask another server what it was about to ask one that is gone, and holds it against that one. */
const least = '2.11.4';

/** Why there is none here; empty when there is one. */
export function withoutCaddy(): string {
  try {
    const version = execFileSync(caddyPath, ['version'], { encoding: 'utf8', stdio: 'pipe' });
    const [, found] = /(\d+\.\d+\.\d+)/.exec(version) ?? [];
    // one that was built by hand does not know its version
    const isOld = found !== undefined && found.localeCompare(least, 'en', { numeric: true }) < 0;
    return isOld ? `Caddy ${version.trim()} is older than ${least}` : '';
  } catch (error) {
    return `no Caddy here (set CADDY_PATH, or install it): ${(error as Error).message.split('\n')[0]}`;
  }
}

export interface Caddy {
  address: string;
  /** Of the authority that it made for itself; only where it ends TLS. */
  certificate(): string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Settings that we give to people, with the addresses that their names stand for. */
const ways = {
  /** As compose.yaml has them: without TLS. */
  compose([one, two]: readonly [string, string], port: number) {
    const { configs } = parse(read('compose.yaml')) as { configs: { caddy: { content: string } } };
    return configs.caddy.content
      .replace('one:4000 two:4000', `${one} ${two}`)
      .replace(':4000 {', `:${port} {\n  bind 127.0.0.1`);
  },
  /** As docs/operating.md has them: with a certificate, here of an authority of its own that nobody else is to trust. */
  docs([one, two]: readonly [string, string], port: number) {
    const [, block = ''] = /```\n(graph\.example\.org \{[^`]*)```/.exec(read('docs/operating.md')) ?? [];
    return `{\n  admin off\n  skip_install_trust\n  auto_https disable_redirects\n}\n${block}`
      .replace('10.0.0.11:4000 10.0.0.12:4000', `${one} ${two}`)
      .replace('graph.example.org {', `localhost:${port} {\n  bind 127.0.0.1\n  tls internal`);
  },
};

/** Caddy with one of these settings, before two servers at these addresses. */
export async function caddy(
  way: keyof typeof ways,
  targets: readonly [{ address: string }, { address: string }],
): Promise<Caddy> {
  const folder = mkdtempSync(join(tmpdir(), 'shabaka-caddy-'));
  const port = await freePort();
  const [one, two] = targets.map(({ address }) => new URL(address).host) as [string, string];
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, ways[way]([one, two], port));
  const child = spawn(caddyPath, ['run', '--config', file, '--adapter', 'caddyfile'], {
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (printed += String(data)));
  const ended = new Promise((done) => child.once('close', done));
  const gone = ended.then(() => {
    throw new Error(`Caddy ended:\n${printed}`);
  });
  gone.catch(() => undefined);
  // a certificate comes a moment after all else is ready
  const signs = [
    'serving initial configuration',
    ...(way === 'docs' ? ['certificate obtained successfully'] : []),
  ];
  await Promise.race([gone, until('Caddy serves', () => signs.every((sign) => printed.includes(sign)))]);
  return {
    address: `${way === 'docs' ? 'https' : 'http'}://localhost:${port}`,
    certificate: () => readFileSync(join(folder, 'caddy', 'pki', 'authorities', 'local', 'root.crt'), 'utf8'),
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
