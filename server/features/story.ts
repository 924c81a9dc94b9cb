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
  /** Of the data that it was saved on. */
  dataVersion: string;
}

/** On the same data nothing can have changed, which is most of the time, and needs no question. */
const isCurrent = async ({ dataVersion }: { dataVersion: string }, ask: Context) =>
  dataVersion === (await ask.vocabulary()).dataVersion;

const unchanged = { added: [], changed: [], goneEntities: [], goneRelations: [] };

type None = Record<string, never>;

export const storyResolvers = {
  Query: { story },
  Story: {
    title: ({ titleAr, titleEn }: StoredStory) => bilingual(titleAr, titleEn),
    stepCount: ({ document }: StoredStory) => document.steps.length,
    steps: ({ document, was, dataVersion }: StoredStory): Step[] =>
      document.steps.map((step, index) => ({
        ...step,
        number: index + 1,
        dataVersion,
        was: was[index] ?? { entities: [], relations: [], claims: [] },
      })),
    isFromFile: ({ fileHash }: StoredStory) => fileHash !== null,
    isOwn: (stored: StoredStory, _: None, { asker }: Context) => mayRewrite(stored, asker),
    isCurrent: (stored: StoredStory, _: None, ask: Context) => isCurrent(stored, ask),
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
    view: async (step: Step, _: None, ask: Context) =>
      (await isCurrent(step, ask)) ? unchanged : changesOf({ document: step.view, was: step.was }, ask),
    changedClaims: async (step: Step, _: None, ask: Context) =>
      (await isCurrent(step, ask)) ? [] : changedClaims(step, step.was, ask),
    goneClaims: ({ footnotes, was }: Step, _: None, ask: Context) =>
      goneClaims([...new Set(footnotes.flatMap(({ claims }) => claims))], was, ask),
  },
};
