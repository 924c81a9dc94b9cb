import { expect, test } from 'vitest';
import type { StoryDocument } from '../../../client/state/story-document.ts';
import { writeStoryFile } from '../../../client/state/story-file.ts';
import { readDraft } from '../../../client/stories/kept-draft.ts';

const both = (text: string) => ({ ar: text, en: text });
const document: StoryDocument = {
  version: 1,
  title: both('A story'),
  steps: [
    {
      title: both('One'),
      caption: both(''),
      view: { version: 1, language: 'en', entities: [{ id: 'act:a', x: 1, y: 2 }] },
      footnotes: [],
    },
  ],
};
const file = writeStoryFile(document);

test('what was not saved is read again, with the story it came from, and nothing that is no story', () => {
  expect(readDraft(`\n${file}`)).toEqual({ id: null, document });
  expect(readDraft(`story:0123456789abcdef\n${file}`)).toEqual({ id: 'story:0123456789abcdef', document });
  for (const wrong of [
    '',
    '\n',
    'story:a',
    `<script>\n${file}`,
    `story:a\n${file.replace('"version": 1', '"version": 9')}`,
  ])
    expect(readDraft(wrong), wrong.slice(0, 20)).toBeNull();
});
