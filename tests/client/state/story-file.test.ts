import { describe, expect, test } from 'vitest';
import type { StoryDocument } from '../../../client/state/story-document.ts';
import { readStoryFile, writeStoryFile } from '../../../client/state/story-file.ts';

const document: StoryDocument = {
  version: 1,
  title: { ar: 'جسر', en: 'A bridge' },
  steps: [
    {
      title: { ar: '', en: '<b>open</b>' },
      caption: { ar: '', en: '=1+1[1]' },
      notes: { ar: '', en: 'Slowly' },
      view: {
        version: 1,
        language: 'en',
        entities: [{ id: 'act:mayor', x: 1, y: -2 }],
        perspective: { speaker: 'act:mayor', includeReported: true },
        hidden: { kinds: ['PLACE'], lines: [] },
        split: { pictures: ['network', 'map'], how: 'beside' },
      },
      highlight: { entities: ['act:mayor'], relations: ['rel:0'] },
      footnotes: [{ claims: ['small/c1'] }],
    },
  ],
};

/** The file with one thing in it replaced. */
const broken = (from: string, to: string) => {
  const text = writeStoryFile(document);
  expect(text).toContain(from);
  return readStoryFile(text.replace(from, to));
};

describe('the file of a story', () => {
  test('gives back what was written', () => {
    expect(readStoryFile(writeStoryFile(document))).toEqual({ document });
  });

  test('of another kind or of a later version is told apart', () => {
    expect(readStoryFile('story: 1')).toEqual({ faults: [{ at: '', id: 'fault.json' }] });
    expect(readStoryFile('{"shabaka":"view"}')).toEqual({ faults: [{ at: '', id: 'fault.story' }] });
    expect(broken('"version": 1', '"version": 2')).toEqual({
      faults: [{ at: 'document.version', id: 'fault.version' }],
    });
  });

  test('with parts of the wrong form names each of them', () => {
    const at = (result: ReturnType<typeof readStoryFile>) =>
      'faults' in result ? result.faults.map((fault) => `${fault.at} ${fault.id}`) : [];
    const step = 'document.steps[0]';
    expect(at(broken('"en": "A bridge"', '"en": 7'))).toEqual(['document.title fault.shape']);
    expect(at(broken('"small/c1"', '"Small C1"'))).toEqual([`${step}.footnotes fault.shape`]);
    expect(at(broken('"rel:0"', '{}'))).toEqual([`${step}.highlight fault.shape`]);
    expect(at(broken('"PLACE"', '"MONSTER"'))).toEqual([`${step}.view.hidden fault.shape`]);
    expect(at(broken('"notes"', '"toString"'))).toEqual([`${step}.toString fault.unknown`]);
    expect(at(broken('"highlight"', '"__proto__"'))).toEqual([`${step}.__proto__ fault.unknown`]);
    expect(
      at(readStoryFile('{"shabaka":"story","document":{"version":1,"title":{"ar":"","en":""}}}')),
    ).toEqual(['document.steps fault.shape']);
    expect(at(readStoryFile('{"shabaka":"story","document":{"steps":[null]}}'))).toEqual([
      'document.version fault.shape',
      'document.title fault.shape',
      `${step} fault.shape`,
    ]);
  });
});
