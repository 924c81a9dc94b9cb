import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { keep, newId } from '../keep.ts';
import { checkedRole } from '../keys/allowed.ts';
import { stepNow } from '../stories/changes.ts';
import { checkedStory } from '../stories/document.ts';
import { refuseRewriting } from '../stories/owner.ts';
import { storedStory } from '../stories/stored-story.ts';

interface Arguments {
  document: unknown;
  id?: string | null;
  revision?: number | null;
}

async function saveStory(_: unknown, args: Arguments, ask: Context) {
  const asker = checkedRole(ask, 'editor', 'Saving a story');
  const document = checkedStory(args.document);
  const id = args.id === null || args.id === undefined ? newId('story') : checkedStoryId(args.id);
  const before = args.id ? await storedStory(id, ask) : null;
  refuseRewriting(before, asker);
  const { dataVersion } = await ask.vocabulary();
  const was = await Promise.all(document.steps.map((step) => stepNow(step, ask)));
  const properties = {
    titleAr: document.title.ar,
    titleEn: document.title.en,
    document: JSON.stringify(document),
    was: JSON.stringify(was),
    dataVersion,
  };
  await keep('story', { id, revision: args.revision, before, asker, properties }, ask);
  return storedStory(id, ask);
}

function checkedStoryId(id: string): string {
  if (/^story:[a-z0-9][a-z0-9-]{0,73}$/.test(id)) return id;
  throw badInput('id is none of a story; take it from stories or saveStory, or leave it out for a new one.');
}

export const saveStoryResolvers = { Mutation: { saveStory } };
