import { describe, expect, test } from 'vitest';
import { checkSeed } from '../../seed/check/check-seed.ts';
import { seedFiles } from '../../seed/check/seed-files.ts';
import { checkedStory } from '../../server/stories/document.ts';
import { ownSeed } from '../support/own-seed.ts';

const { knowledge, warnings } = checkSeed(seedFiles(ownSeed), '');
const stories = (knowledge?.stories ?? []).map((story) => [story.id, story] as const);

describe('the stories that come along', () => {
  test('are there, and nothing in them is worth a second look', () => {
    expect(stories.map(([id]) => id)).toEqual(['story:russia-isis-prison']);
    expect(warnings.filter(({ file }) => file.includes('stories'))).toEqual([]);
  });

  test.each(stories)(
    '%s has nine to twelve steps that the server takes as they are',
    (_, { title, steps }) => {
      expect(steps.length).toBeGreaterThanOrEqual(9);
      expect(steps.length).toBeLessThanOrEqual(12);
      const document = { version: 1, title, steps };
      expect(checkedStory(structuredClone(document))).toEqual(document);
    },
  );

  test.each(stories)('%s keeps each entity in its place, and has notes to every step', (_, { steps }) => {
    const places = new Map<string, Set<string>>();
    for (const { view, notes } of steps) {
      expect(notes?.ar && notes.en).toBeTruthy();
      for (const { id, x, y } of view.entities)
        places.set(id, (places.get(id) ?? new Set()).add(`${x},${y}`));
    }
    expect([...places].filter(([, all]) => all.size > 1)).toEqual([]);
  });

  test.each(stories)('%s hears every voice of its sources', (_, { steps }) => {
    const told = new Set(steps.flatMap(({ footnotes }) => footnotes.flatMap(({ claims }) => claims)));
    const voices = knowledge?.sources.flatMap(({ id, claims }) =>
      claims.map(({ key, speaker }) => ({ speaker, isTold: told.has(`${id}/${key}`) })),
    );
    const heard = new Set(voices?.flatMap(({ speaker, isTold }) => (isTold ? speaker : [])));
    expect(
      [...new Set(voices?.map(({ speaker }) => speaker))].filter((speaker) => !heard.has(speaker)),
    ).toEqual([]);
  });
});
