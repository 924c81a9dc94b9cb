import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = dirname(import.meta.dirname);
const rooms = ['cypher', 'seed', 'server', 'client', 'notebooks', 'tests'];

/** Which rooms a room may import from, itself included. */
const mayImport: Record<string, string[]> = {
  cypher: ['cypher'],
  seed: ['seed', 'cypher'],
  server: ['server', 'cypher'],
  client: ['client'],
  notebooks: ['notebooks'],
  tests: rooms,
};

/** Packages that one place alone may import. */
const soleOwners: [pattern: RegExp, owner: string][] = [
  [/^neo4j-driver/, 'cypher/'],
  [/^graphql-yoga/, 'server/'],
  [/^@graphql-tools\/schema/, 'server/'],
  [/^cytoscape/, 'client/canvas/'],
];

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)));
const code = files.filter((file) => /\.(ts|tsx|mjs|js)$/.test(file) && !file.includes('/generated/'));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Import {
  file: string;
  /** A path below the root for our own files, the package's name otherwise. */
  target: string;
}

const imports: Import[] = code.flatMap((file) =>
  [...read(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, specifier = '']) => ({
    file,
    target: specifier.startsWith('.') ? relative(root, resolve(root, dirname(file), specifier)) : specifier,
  })),
);
const room = (path: string) => path.split('/')[0] ?? '';

describe('the house', () => {
  test('each room imports only from the rooms it knows', () => {
    const wrong = imports.filter(
      ({ file, target }) => rooms.includes(room(target)) && !mayImport[room(file)]?.includes(room(target)),
    );
    expect(wrong).toEqual([]);
  });

  test('nothing that reads or stores what sources say asks another host', () => {
    const wrong = code.filter(
      (file) =>
        /^(seed|server|cypher)\//.test(file) &&
        /(?<![.\w])fetch\(|\b(?:https?|net|tls)\.(?:get|request|connect)\(|'node:(?:https|http2|tls|dns|dgram)'|'undici'/.test(
          read(file),
        ),
    );
    expect(wrong).toEqual([]);
  });

  test('how long something takes is told by a clock that nobody can set', () => {
    // ages of files and days on which keys end are by the clock on the wall
    const byTheWall = ['cypher/local/jars.ts', 'server/keys/key.ts'];
    const wrong = code.filter(
      (file) => /^(seed|server|cypher)\//.test(file) && read(file).includes('Date.now()'),
    );
    expect(wrong.toSorted()).toEqual(byTheWall);
  });

  test('a package with one owner is imported by nobody else', () => {
    const wrong = imports.filter(({ file, target }) =>
      soleOwners.some(
        ([pattern, owner]) => pattern.test(target) && !file.startsWith(owner) && !file.startsWith('tests/'),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('features never import features', () => {
    const wrong = imports.filter(
      ({ file, target }) => file.startsWith('server/features/') && target.startsWith('server/features/'),
    );
    expect(wrong).toEqual([]);
  });

  test('canvas and panels never import each other', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        (file.startsWith('client/canvas/') && target.startsWith('client/panels/')) ||
        (file.startsWith('client/panels/') && target.startsWith('client/canvas/')),
    );
    expect(wrong).toEqual([]);
  });

  test('state imports only state, words of the schema, and its store', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        file.startsWith('client/state/') &&
        !target.startsWith('client/state/') &&
        !target.startsWith('client/api/generated/') &&
        !target.startsWith('zustand'),
    );
    expect(wrong).toEqual([]);
  });

  test('no file is a barrel or a drawer for everything', () => {
    const names = /(^|\/)(index|utils?|helpers?|common|types|misc)\.(ts|tsx)$/;
    expect(code.filter((file) => names.test(file))).toEqual([]);
  });

  test('file names are kebab-case', () => {
    const pattern = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
    const wrong = code.filter((file) => !pattern.test(file.split('/').at(-1) ?? ''));
    expect(wrong).toEqual([]);
  });

  test('no file of code is longer than 300 lines', () => {
    const long = code
      .map((file) => [file, read(file).split('\n').length] as const)
      .filter(([, n]) => n > 301);
    expect(long).toEqual([]);
  });

  test('Cypher lives in .cypher files only', () => {
    const cypher = /\b(MATCH|MERGE|UNWIND|OPTIONAL MATCH)\s*[($]/;
    const wrong = code.filter((file) => !file.startsWith('tests/') && cypher.test(read(file)));
    expect(wrong).toEqual([]);
  });

  test('sources are written by the seed alone, and what people keep by the server alone', () => {
    const wrong = code.filter(
      (file) =>
        (room(file) !== 'seed' && room(file) !== 'tests' && /'write\/[a-z]/.test(read(file))) ||
        (room(file) !== 'server' && room(file) !== 'tests' && /'keep\/[a-z]/.test(read(file))),
    );
    expect(wrong).toEqual([]);
  });

  test('each statement opens with its question', () => {
    const statements = files.filter((file) => file.endsWith('.cypher'));
    expect(statements.filter((file) => !read(file).startsWith('// '))).toEqual([]);
  });

  test('the environment is read in configuration files and commands only', () => {
    const allowed = /(^|\/)(config|start|main)\.ts$|^cypher\/local\/|^tests\/|^client\/vite\.config\.ts$/;
    const wrong = code.filter((file) => !allowed.test(file) && /process\.env\b/.test(read(file)));
    expect(wrong).toEqual([]);
  });

  test('nothing lies at the root that can live in a room', () => {
    const allowed = [
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      '.npmrc',
      '.env.example',
      '.gitignore',
      '.prettierignore',
      '.gitattributes',
      '.dockerignore',
      'README.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'LICENSE',
      'compose.yaml',
      'Dockerfile',
    ];
    const atRoot = files.filter((file) => !file.includes('/'));
    expect(atRoot.filter((file) => !allowed.includes(file))).toEqual([]);
  });

  test('the lockfile names no host', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved":\s*"https?:/);
  });
});
