import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { graphFiles } from '../../../seed/bulk/graph-files.ts';
import { importFiles, UnknownProperty } from '../../../seed/bulk/import-files.ts';
import { claimRows } from '../../../seed/claim-rows.ts';
import { readingOf } from '../../../seed/reading.ts';
import { awkwardKnowledge } from '../../support/awkward-knowledge.ts';

const folder = mkdtempSync(join(tmpdir(), 'shabaka-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('files for the importer', () => {
  test('quote texts, join lists and leave out what is absent or empty', () => {
    const files = importFiles(folder);
    files.node('Entity', {
      id: 'act:x',
      labelEn: 'a "b"\n\\c',
      aliases: ['p,q', 'r'],
      terms: [],
      anonymous: false,
    });
    const [file] = files.close();
    const text = readFileSync(file?.path ?? '', 'utf8');
    expect(text.split('\n')[0]).toContain('id:ID(Entity),kind:string');
    expect(text).toContain('"a ""b""\n\\c"');
    expect(text).toContain('"p,q\u001fr"');
    expect(text).toMatch(/,,,,+false,+\n$/);
  });

  test('keep whole and broken numbers apart, since a column has one type', () => {
    const files = importFiles(folder);
    files.node('Claim', { id: 'a', quantityNumbers: [1, 2] });
    files.node('Claim', { id: 'b', quantityNumbers: [2.5] });
    const heads = files.close().map(({ path }) => readFileSync(path, 'utf8').split('\n')[0]);
    expect(heads.map((head) => /quantityNumbers:([^,]+)/.exec(head ?? '')?.[1])).toEqual([
      'long[]',
      'double[]',
    ]);
  });

  test('refuse a property without a column, which would be lost', () => {
    const files = importFiles(folder);
    expect(() => files.node('Root', { id: 'a', new: 1 })).toThrow(UnknownProperty);
    files.close();
  });

  test('have a column for everything that is stored', () => {
    const knowledge = awkwardKnowledge();
    const reading = readingOf(knowledge);
    const entities = new Map(knowledge.entities.map((entity) => [entity.id, entity]));
    const files = graphFiles(folder, { knowledge, words: reading, entities }, 0);
    files.registry('hash');
    for (const source of knowledge.sources)
      files.source({ source, hash: 'hash', claims: claimRows(source, reading, () => false) });
    const names = files.close().map(({ kind, name }) => `${kind} ${name}`);
    expect(names).toEqual(
      expect.arrayContaining([
        'nodes Entity:Actor',
        'nodes Reference',
        'nodes Relation',
        'relationships ASSERTS',
        'relationships KNOWN',
        'relationships RELATES',
        'relationships SAYS',
      ]),
    );
  });
});
