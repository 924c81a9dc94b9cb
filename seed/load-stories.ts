import type { Write } from '../cypher/database.ts';
import { contentHash } from './content-hash.ts';
import type { Story, StoryStep } from './knowledge.ts';

/** What tells a story's file from another state of it. */
export const storyHash = ({ title, steps }: Story) => contentHash({ form: 1, title, steps });

/** Which stories came from files, and the hash of what each said. */
export async function storedStories(write: Pick<Write, 'run'>): Promise<Map<string, string>> {
  const rows = await write.run<{ id: string; hash: string }>('write/stories.stored');
  return new Map(rows.map(({ id, hash }) => [id, hash]));
}

/**
 * Stories in the transaction given, each with how what it tells is told now, so that later loads of the sources show
 * what changed since. They have no times and no key: who changes them changes their file.
 */
export async function loadStories(write: Write, stories: Story[], dataVersion: string): Promise<void> {
  const rows = [];
  for (const story of stories) {
    const was = [];
    for (const step of story.steps) was.push(await stepNow(write, step));
    const { id, title, steps } = story;
    rows.push({
      id,
      properties: {
        id,
        titleAr: title.ar,
        titleEn: title.en,
        document: JSON.stringify({ version: 1, title, steps }),
        was: JSON.stringify(was),
        dataVersion,
        revision: 1,
        fileHash: storyHash(story),
      },
    });
  }
  await write.run('write/stories', { rows });
}

async function stepNow(write: Write, { view, footnotes }: StoryStep) {
  const claims = [...new Set(footnotes.flatMap((footnote) => footnote.claims))];
  return {
    entities: await write.run('write/stories.entities', { ids: view.entities.map(({ id }) => id) }),
    relations: await write.run('write/stories.relations', { ids: view.relations }),
    claims: await write.run('write/stories.claims', { ids: claims }),
  };
}
