import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = dirname(import.meta.dirname);
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Compose {
  services: Record<string, { environment?: Record<string, string>; command?: string[]; ports?: string[] }>;
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
