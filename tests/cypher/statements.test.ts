import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BadStatement, statement, statementsIn } from '../../cypher/statements.ts';

const room = join(import.meta.dirname, '..', '..', 'cypher');
const folders = ['schema', 'read', 'write', 'keep', 'restore'] as const;

describe('a statement', () => {
  test('has the name of its file and its text', () => {
    const { name, text, parameters } = statement('write/clear', { limit: 1 });
    expect(name).toBe('write/clear');
    expect(text).toContain('DETACH DELETE');
    expect(parameters).toEqual(['limit']);
  });

  test('that has no file is refused', () => {
    for (const name of ['read/no-such', 'clear', '', '../package', '__proto__', 'constructor'])
      expect(() => statement(name, {})).toThrow(BadStatement);
  });

  test('is refused with a parameter that it does not name', () => {
    expect(() => statement('write/clear', { limit: 1, id: 'act:russia' })).toThrow(BadStatement);
  });
});

describe('every statement', () => {
  test('looks an entity up by the label whose ids are indexed, not by its kind: that reads all of that kind', () => {
    const byKind = /\(\w*:(Actor|Place|Event|Concept)\b[^)]*\{\s*id\s*:/;
    const all = folders.flatMap((folder) => statementsIn(folder));
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(({ text }) => byKind.test(text)).map(({ name }) => name)).toEqual([]);
    expect(byKind.test('MATCH (p:Place {id: id})')).toBe(true);
  });
});

describe('a condition that statements share', () => {
  const parts = readdirSync(join(room, 'parts')).map((file) => file.slice(0, -'.cypher'.length));
  const source = ({ name }: { name: string }) => readFileSync(join(room, `${name}.cypher`), 'utf8');

  test('stands in brackets in place of its name, with its parameters', () => {
    const { text, parameters } = statementsIn('read').find(({ name }) => name === 'read/claims.count')!;
    expect(parameters).toEqual(['filter']);
    expect(text).toContain('(($filter.speakers IS NULL OR c.speakerId IN $filter.speakers) AND');
    expect(text).not.toMatch(/\{[a-z]+-/);
  });

  test('about voices asks the index of what each says, and without them all claims on a relation', () => {
    const given = Object.fromEntries(
      statement('read/subgraph', { ids: [], only: null, filter: null }).parameters.map((name) => [
        name,
        null,
      ]),
    );
    const filter = { onClaims: true, onRelations: false };
    const textFor = (speakers: string[] | null) =>
      statement('read/subgraph', { ...given, filter: { ...filter, speakers } }).text;
    expect(textFor(['act:one'])).toContain('USING INDEX SEEK own:ASSERTS(speakerId, relationId, position)');
    expect(textFor(null)).not.toContain('own:ASSERTS');
  });

  // stands in for relation-stays wherever voices are named
  test.each(parts.filter((part) => part !== 'relation-stays-by-voice'))('%s is used by several', (part) => {
    const users = statementsIn('read').filter((one) => source(one).includes(`{${part}}`));
    expect(users.length).toBeGreaterThan(1);
  });
});

describe('the statements of a folder', () => {
  test.each(folders)('in %s are its files, in order', (folder) => {
    const files = readdirSync(join(room, folder))
      .filter((file) => file.endsWith('.cypher'))
      .sort()
      .map((file) => `${folder}/${file.slice(0, -7)}`);
    expect(statementsIn(folder).map(({ name }) => name)).toEqual(files);
  });

  test('are refused without a parameter that they name, and accepted with all', () => {
    for (const { name, parameters } of folders.flatMap(statementsIn)) {
      const given = Object.fromEntries(parameters.map((parameter) => [parameter, null]));
      expect(statement(name, given).name).toBe(name);
      for (const missing of parameters) {
        const { [missing]: _, ...rest } = given;
        expect(() => statement(name, rest)).toThrow(BadStatement);
      }
    }
  });
});
