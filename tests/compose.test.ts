import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { neo4jVersion } from '../cypher/local/jars.ts';

const root = dirname(import.meta.dirname);
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Compose {
  services: Record<
    string,
    { image: string; environment?: Record<string, string>; command?: string[]; ports?: string[] }
  >;
  configs: { caddy: { content: string } };
}
const { services, configs } = parse(read('compose.yaml'), { merge: true }) as Compose;
const ours = ['load', 'one', 'two'];

test('compose.yaml sets what .env.example lists, runs files of ours, and is reached from this computer only', () => {
  const listed = new Set(
    [...read('.env.example').matchAll(/^#?([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name),
  );
  for (const name of ours) {
    const { environment = {}, command = [] } = services[name] ?? {};
    expect(Object.keys(environment).filter((setting) => !listed.has(setting))).toEqual([]);
    expect(environment.NEO4J_URI).toBe('bolt://neo4j:7687');
    expect([name, existsSync(join(root, command[2] ?? ''))]).toEqual([name, true]);
  }
  const ports = Object.values(services).flatMap((service) => service.ports ?? []);
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  // what listens to all wants keys, and believes the proxy before it
  expect(services.one?.environment).toMatchObject({ HOST: '0.0.0.0', SHABAKA_PROXY: 'on' });
  expect(services.one?.environment).toHaveProperty('SHABAKA_KEYS');
});

test('its proxy asks both servers, which are alike', () => {
  expect(configs.caddy.content).toContain('reverse_proxy one:4000 two:4000');
  expect(services.two).toEqual(services.one);
});

test('what it runs of others is of one version each, Neo4j and Node of those that are tested', () => {
  const images = Object.values(services)
    .map(({ image }) => image)
    .filter((image) => image !== 'shabaka');
  const [, base = ''] = /^FROM (\S+)$/m.exec(read('Dockerfile')) ?? [];
  for (const image of [...images, base]) expect(image).toMatch(/:\d+\.\d+\.\d+-\w+$/);
  expect(services.neo4j?.image).toBe(`neo4j:${neo4jVersion}-community`);
  const [, least = ''] = /"node": ">=([\d.]+)"/.exec(read('package.json')) ?? [];
  const [major, minor] = least.split('.').map(Number);
  const [, ofImage, ofImageMinor] = (/^node:(\d+)\.(\d+)/.exec(base) ?? []).map(Number);
  expect([ofImage, (ofImageMinor ?? 0) >= (minor ?? 0)]).toEqual([major, true]);
});
