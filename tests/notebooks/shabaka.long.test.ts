import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeAddress } from '../../client/state/address.ts';
import { fromDocument } from '../../client/state/view-document.ts';
import { pythonEnvironment, whyNoPython } from '../../notebooks/python-environment.ts';
import { appOnArticle } from '../support/app-on.ts';

const run = promisify(execFile);
const root = dirname(dirname(import.meta.dirname));
const notebooks = join(root, 'notebooks');
const notebook = join(notebooks, 'shabaka.ipynb');
const app = appOnArticle();
const why = whyNoPython();
if (why) console.error(`the notebook is not run: ${why}`);

interface Held {
  claims: string[];
  columns: Record<'claims' | 'relations' | 'entities', string[]>;
  types: Record<string, string>;
  empty: Record<'claims' | 'relations', [number, string[]]>;
  voices: [string, number][];
  filtered: string[];
  contested: string[];
  sides: string[];
  compared: Record<string, number>;
  self_report: string[];
  dated: string[];
  places: string[];
  nodes: string[];
  edges: string[];
  cuts: string[];
  ways: string[][];
  link: string;
  known: [ids: string[], link: string, dotted: number][];
  ids: string[];
  drawn: string[];
  narrow: string[];
  paged: string[];
  column: number;
  tuple: number;
  warned: [string, boolean][][];
  refused: Record<'question' | 'filter' | 'nobody', [string, string, boolean]>;
}
let ran: { cells: number; pictures: number; directed: number; held: Held };
let address = '';

beforeAll(async () => {
  if (why) return;
  address = await app.listen();
  const python = await pythonEnvironment(
    join(notebooks, 'requirements.txt'),
    join(root, '.local'),
    console.error,
  );
  const { stdout } = await run(
    python,
    [join(root, 'tests', 'readers', 'run_notebook.py'), notebook, notebooks],
    {
      env: { ...process.env, SHABAKA_URL: address, PYTHONDONTWRITEBYTECODE: '1' },
      maxBuffer: 100_000_000,
    },
  );
  ran = JSON.parse(stdout) as typeof ran;
}, 900_000);

const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);

test('the notebook is kept without results, which belong to whoever runs it', () => {
  const { cells } = JSON.parse(readFileSync(notebook, 'utf8')) as {
    cells: { cell_type: string; outputs?: unknown[] }[];
  };
  expect(cells.flatMap(({ outputs = [] }) => outputs)).toEqual([]);
});

describe.skipIf(why)('the notebook, run whole in a real kernel', () => {
  test('has no cell that fails, and shows tables and pictures', () => {
    expect(ran.cells).toBeGreaterThan(20);
    expect(ran.pictures).toBeGreaterThanOrEqual(4);
    expect(ran.directed).toBeGreaterThanOrEqual(8);
  });

  test('holds the claims, voices and contradictions that the API gives', async () => {
    const { data } = await app.ask(`{
      claims(first: 100) { nodes { id time { edtf } speaker { id } } }
      conflicts { nodes { id claims { nodes { id } } } }
      zara: claims(filter: { speakers: ["act:zara-saleh"], polarity: ASSERTS }, first: 100) { nodes { id } }
    }`);
    const claims = data.claims.nodes as { id: string; time: unknown; speaker: { id: string } }[];
    expect(ran.held.claims).toEqual(ids(claims).toSorted());
    expect(ran.held.paged).toEqual(ids(claims));
    expect(ran.held.filtered).toEqual(ids(data.zara.nodes).toSorted());
    expect(ran.held.dated.toSorted()).toEqual(ids(claims.filter(({ time }) => time !== null)).toSorted());
    for (const [speaker, count] of ran.held.voices)
      expect([speaker, claims.filter((claim) => claim.speaker.id === speaker).length]).toEqual([
        speaker,
        count,
      ]);
    const conflicts = data.conflicts.nodes as { id: string; claims: { nodes: { id: string }[] } }[];
    expect(ran.held.contested).toEqual(ids(conflicts));
    expect(ran.held.sides).toEqual(conflicts.flatMap(({ claims: own }) => ids(own.nodes)).toSorted());
  });

  test('compares, finds places and ways as the API does', async () => {
    const { data } = await app.ask(`{
      compare(a: "act:malek-rifai", b: "act:zara-saleh") {
        agree { totalCount } disagree { totalCount } tension { totalCount } onlyA { totalCount } onlyB { totalCount }
      }
      places(first: 100) { nodes { id } }
      paths(from: "act:russia", to: "pla:sinaa-prison", first: 25) { nodes { entities { id } } }
    }`);
    for (const [part, count] of Object.entries(ran.held.compared))
      expect([part, data.compare[part].totalCount]).toEqual([part, count]);
    expect(ran.held.places).toEqual(ids(data.places.nodes));
    expect(ran.held.ways).toEqual(
      (data.paths.nodes as { entities: { id: string }[] }[]).map(({ entities }) => ids(entities)),
    );
    expect(ran.held.self_report.length).toBeGreaterThan(0);
  });

  test('holds the whole network, whose cuts include ISIS', async () => {
    const { data } = await app.ask('{ statistics { actors places events concepts relations } }');
    const { actors, places, events, concepts, relations } = data.statistics;
    expect([ran.held.nodes.length, ran.held.edges.length]).toEqual([
      actors + places + events + concepts,
      relations,
    ]);
    expect(ran.held.cuts).toContain('act:isis');
  });

  test('leads back to a picture: the link shows the same entities, each at its place', () => {
    const { link, ids: shown } = ran.held;
    expect(link.startsWith(`${address}/#`)).toBe(true);
    const opened = decodeAddress(link.slice(link.indexOf('#')));
    if (typeof opened === 'string') throw new Error(`the link is ${opened}`);
    const { picture, selection } = fromDocument(opened);
    expect(picture.shown).toEqual(shown);
    expect(Object.keys(picture.positions).toSorted()).toEqual(shown.toSorted());
    expect(selection).toEqual({ entity: 'pla:sinaa-prison' });
    expect(ran.held.narrow).toEqual(ran.held.drawn.slice(0, 2));
  });

  test('draws what is known from elsewhere only when it is asked for, and so does the link', () => {
    const filters = ran.held.known.map(([, link]) => {
      const opened = decodeAddress(link.slice(link.indexOf('#')));
      return typeof opened === 'string' ? opened : opened.filter;
    });
    expect(filters).toEqual([{ reference: true }, undefined]);
    expect(ran.held.known.map(([ids, , dotted]) => [ids, dotted])).toEqual([
      [['ref:hasakah-in-syria'], 1],
      [[], 0],
    ]);
  });

  test('has flat columns of their own types, the same for an empty table', () => {
    const { columns, types, empty } = ran.held;
    expect(empty).toEqual({ claims: [0, columns.claims], relations: [0, columns.relations] });
    expect(types).toMatchObject({
      id: 'string',
      paragraph: 'Int64',
      relations: 'object',
      gloss_ar: 'string',
    });
    expect(columns.claims).toContain('reported_by');
    expect(columns.entities).toContain('merged_into');
  });

  test('takes a column or a tuple for a list, and warns in the own line of an id that names nothing', () => {
    const { column, tuple, warned, claims } = ran.held;
    expect([column, tuple]).toEqual([claims.length, 4]);
    const warning = (ids_: string) => [
      [`There is nothing with the id ${ids_}; search() finds ids by name.`, false],
    ];
    expect(warned).toEqual([warning('act:nobody, nothing'), warning('act:nobody'), []]);
  });

  test('gets refusals as exceptions with the code', () => {
    const { question, filter, nobody } = ran.held.refused;
    expect([question[0], question[2]]).toEqual(['BAD_INPUT', true]);
    expect([filter[0], filter[2]]).toEqual(['BAD_INPUT', true]);
    expect(filter[1]).toContain('empty list');
    expect(nobody[0]).toBe('NOT_REACHED');
    expect(nobody[1]).toContain('npm start');
  });
});
