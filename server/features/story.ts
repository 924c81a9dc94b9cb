import { bilingual } from '../bilingual.ts';
import { loadAll, type Context } from '../context.ts';
import { checkedId } from '../ids.ts';
import { changedClaims, goneClaims } from '../stories/changes.ts';
import type { StoryStep } from '../stories/document.ts';
import { mayRewrite } from '../stories/owner.ts';
import { storedStory, type StoredStory, type WasStep } from '../stories/stored-story.ts';
import { changesOf } from '../views/changes.ts';

const story = (_: unknown, args: { id: string }, ask: Context) => storedStory(checkedId(args.id), ask);

/** A step with how it was told when its story was saved. */
interface Step extends StoryStep {
  number: number;
  was: WasStep;
}

type None = Record<string, never>;

export const storyResolvers = {
  Query: { story },
  Story: {
    title: ({ titleAr, titleEn }: StoredStory) => bilingual(titleAr, titleEn),
    stepCount: ({ document }: StoredStory) => document.steps.length,
    steps: ({ document, was }: StoredStory): Step[] =>
      document.steps.map((step, index) => ({
        ...step,
        number: index + 1,
        was: was[index] ?? { entities: [], relations: [], claims: [] },
      })),
    isFromFile: ({ fileHash }: StoredStory) => fileHash !== null,
    isOwn: (stored: StoredStory, _: None, { asker }: Context) => mayRewrite(stored, asker),
    isCurrent: async ({ dataVersion }: StoredStory, _: None, ask: Context) =>
      dataVersion === (await ask.vocabulary()).dataVersion,
  },
  StoryStep: {
    highlight: ({ highlight }: Step) => highlight ?? { entities: [], relations: [] },
    footnotes: ({ footnotes, was }: Step) =>
      footnotes.map(({ claims }, index) => ({ number: index + 1, ids: claims, was })),
    changes: (step: Step) => step,
  },
  Footnote: {
    claims: ({ ids }: { ids: string[] }, _: None, ask: Context) => loadAll(ask.claim, ids),
    goneClaims: ({ ids, was }: { ids: string[]; was: WasStep }, _: None, ask: Context) =>
      goneClaims(ids, was, ask),
  },
  StepChanges: {
    view: ({ view, was }: Step, _: None, ask: Context) => changesOf({ document: view, was }, ask),
    changedClaims: (step: Step, _: None, ask: Context) => changedClaims(step, step.was, ask),
    goneClaims: ({ footnotes, was }: Step, _: None, ask: Context) =>
      goneClaims([...new Set(footnotes.flatMap(({ claims }) => claims))], was, ask),
  },
};
