import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pythonEnvironment, whyNoPython } from '../../notebooks/python-environment.ts';
import { exportNames } from '../../server/exports.ts';
import { appOn } from '../support/app-on.ts';
import { awkwardKnowledge, awkwardNames } from '../support/awkward-knowledge.ts';

const run = promisify(execFile);
const readers = join(import.meta.dirname, '..', 'readers');
const root = dirname(dirname(import.meta.dirname));
const folder = mkdtempSync(join(tmpdir(), 'shabaka-exports-'));
const app = appOn(awkwardKnowledge);
const why = whyNoPython();

interface Network {
  multi: boolean;
  directed: boolean;
  nodes: Record<string, Record<string, unknown>>;
  edges: [string, string, string, string][];
}

interface Seen {
  tables: Record<
    'entities' | 'relations' | 'claims',
    { types: Record<string, string>; rows: Record<string, string>[] }
  >;
  graphml: Network;
  gexf: Network;
  jsonld: {
    statements: number;
    claims: Record<
      string,
      { speaker: string; text: Record<string, string>; relations: string[]; places: unknown[] }
    >;
  };
  stix: { valid: boolean; errors: string[]; warnings: string[]; types: Record<string, number> };
  places: string[];
}
let seen: Seen;

beforeAll(async () => {
  const address = await app.listen();
  for (const name of exportNames) {
    const file = await fetch(`${address}/export/${name}`);
    writeFileSync(join(folder, name), Buffer.from(await file.arrayBuffer()));
  }
  if (why) return;
  const python = await pythonEnvironment(
    join(readers, 'requirements.txt'),
    join(root, '.local'),
    console.error,
  );
  const { stdout } = await run(python, [join(readers, 'read_exports.py'), folder], {
    maxBuffer: 100_000_000,
  });
  seen = JSON.parse(stdout) as Seen;
}, 900_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function counts() {
  const { data } = await app.ask('{ statistics { claims relations actors places events concepts } }');
  return data.statistics as Record<
    'claims' | 'relations' | 'actors' | 'places' | 'events' | 'concepts',
    number
  >;
}

if (why) console.error(`exports are not read with other tools: ${why}`);

describe.skipIf(why)('read with the tools of others', () => {
  test('tables are the same from CSV, Parquet and JSON Lines, in pandas', async () => {
    const { claims, relations } = await counts();
    expect(seen.tables.claims.rows).toHaveLength(claims);
    expect(seen.tables.relations.rows).toHaveLength(relations);
    const names = Object.fromEntries(seen.tables.entities.rows.map(({ id, label_ar: name }) => [id, name]));
    for (const [id, name] of Object.entries(awkwardNames)) expect(names[id]).toBe(name);
    expect(seen.tables.entities.types).toMatchObject({ degree: 'int32', anonymous: 'bool' });
  });

  test.each(['graphml', 'gexf'] as const)(
    '%s is a directed network with every name, in networkx',
    async (format) => {
      const { multi, directed, nodes, edges } = seen[format];
      const { relations, actors, places, events, concepts } = await counts();
      expect([multi, directed]).toEqual([true, true]);
      expect(Object.keys(nodes)).toHaveLength(actors + places + events + concepts);
      expect(edges).toHaveLength(relations);
      expect(
        edges.filter(([from, to]) => from === 'act:one' && to === 'act:two').map(([, , name]) => name),
      ).toEqual(['fights', 'helps']);
      for (const [id, name] of Object.entries(awkwardNames)) expect(nodes[id]?.label_ar).toBe(name);
    },
  );

  test('JSON-LD is RDF in which claims name speaker, relations and passages', async () => {
    const { claims, relations } = await counts();
    expect(Object.keys(seen.jsonld.claims)).toHaveLength(claims);
    expect(seen.jsonld.statements).toBe(relations);
    expect(seen.jsonld.claims['urn:shabaka:small/c']).toMatchObject({
      speaker: 'urn:shabaka:act:speaker',
      text: { ar: 'قيل c', en: 'Said c' },
      places: [['paragraph=2', 30, 35]],
    });
    expect(seen.jsonld.claims['urn:shabaka:small/c']?.relations).toHaveLength(2);
  });

  test('STIX is valid 2.1; a claim is an opinion on relationships', async () => {
    const { claims, relations, concepts } = await counts();
    expect([seen.stix.valid, seen.stix.errors]).toEqual([true, []]);
    expect(seen.stix.types).toMatchObject({
      opinion: claims,
      relationship: relations,
      'x-shabaka-concept': concepts,
    });
    // ids are made from ours (103), our predicates and places are in no list of STIX (111, 202, 223), and it
    // knows no extension of ours (305)
    expect(seen.stix.warnings.filter((code) => !['103', '111', '202', '223', '305'].includes(code))).toEqual(
      [],
    );
  });

  test('GeoJSON holds the places', () => {
    expect(seen.places).toContain('pla:town');
  });
});

test('Gephi itself reads the GEXF file, without a remark', async () => {
  const jars = join(root, '.local', 'gephi');
  mkdirSync(jars, { recursive: true });
  const artifact = 'org.gephi:gephi-toolkit:0.10.1:jar:all';
  execFileSync('mvn', ['-q', '-B', 'dependency:get', `-Dartifact=${artifact}`, '-Dtransitive=false'], {
    stdio: 'inherit',
  });
  execFileSync(
    'mvn',
    ['-q', '-B', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${jars}`],
    {
      stdio: 'inherit',
    },
  );
  const { stdout } = await run(
    'java',
    [
      '-Dfile.encoding=UTF-8',
      '-Djava.awt.headless=true',
      '-cp',
      join(jars, 'gephi-toolkit-0.10.1-all.jar'),
      join(readers, 'ReadGexf.java'),
      join(folder, 'graph.gexf'),
    ],
    { maxBuffer: 100_000_000 },
  );
  const rows = stdout.split('\n').map((line) => line.split('\t'));
  const of = (type: string) => rows.filter(([first]) => first === type);
  const { relations, actors, places, events, concepts } = await counts();
  expect(of('issue')).toEqual([]);
  expect(of('node')).toHaveLength(actors + places + events + concepts);
  expect(of('edge')).toHaveLength(relations);
  expect(of('node').find(([, id]) => id === 'act:from-01')?.[3]).toBe('من 01');
  expect(of('edge')).toContainEqual(['edge', 'act:one', 'helps', 'act:two']);
}, 300_000);
