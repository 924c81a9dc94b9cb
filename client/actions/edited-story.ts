import {
  RelationClaimsDocument,
  StoryToEditDocument,
  SubgraphDocument,
  type StepSourcesFragment,
} from '../api/generated/graphql.ts';
import type { Claim, Entity, Relation } from '../state/state.ts';
import type { Since } from '../state/step-warnings.ts';
import type { StoryDocument } from '../state/story-document.ts';
import { askedTogether } from '../state/told-story.ts';
import type { Context } from './context.ts';
import type { KeptStory } from './stories.ts';

/** A claim that is no longer in the graph, as far as it is remembered. */
export type GoneClaim = StepSourcesFragment['footnotes'][number]['goneClaims'][number];

/** A story to be worked on, with all that its steps speak of. */
export interface StoryToEdit {
  readonly kept: KeptStory;
  readonly document: StoryDocument;
  /** For each step, what changed in its picture and claims since it was kept. */
  readonly since: readonly Since[];
  readonly claims: Readonly<Record<string, Claim>>;
  readonly gone: Readonly<Record<string, GoneClaim>>;
  readonly known: KnownThings;
}

export interface KnownThings {
  readonly entities: Readonly<Record<string, Entity>>;
  readonly relations: Readonly<Record<string, Relation>>;
}

/** Null when there is no such story; throws ApiFailure. */
export async function loadToEdit(context: Context, id: string): Promise<StoryToEdit | null> {
  const { story } = await context.api.ask(StoryToEditDocument, { id });
  if (!story) return null;
  const { document, steps, ...kept } = story;
  const footnotes = steps.flatMap((step) => step.footnotes);
  return {
    kept,
    document,
    since: steps.map(sinceOf),
    claims: byId(footnotes.flatMap(({ claims }) => claims)),
    gone: byId(footnotes.flatMap(({ goneClaims }) => goneClaims)),
    known: await learnSteps(context, document),
  };
}

/** What the steps of a document show, as it is now; throws ApiFailure. */
export async function learnSteps({ api }: Context, { steps }: StoryDocument): Promise<KnownThings> {
  const answers = await Promise.all(askedTogether(steps).map((ids) => api.ask(SubgraphDocument, { ids })));
  return {
    entities: byId(answers.flatMap(({ subgraph }) => subgraph.entities)),
    relations: byId(answers.flatMap(({ subgraph }) => subgraph.relations)),
  };
}

/** Claims as footnotes name them, of relations; those of many relations come from the first of them only. */
export const mostRelations = 24;
const mostClaims = 20;

/** Who says these relations, whatever the picture leaves out; throws ApiFailure. */
export async function claimsOn(
  { api }: Context,
  relations: readonly string[],
  signal?: AbortSignal,
): Promise<Claim[]> {
  const asked = relations.slice(0, mostRelations).map((id) => ({ id, first: mostClaims }));
  const answers = await Promise.all(asked.map((one) => api.ask(RelationClaimsDocument, one, signal)));
  const claims = answers.flatMap(({ relation }) => relation?.claims.nodes ?? []);
  return Object.values(byId(claims));
}

function sinceOf({ changes: { view, changedClaims } }: StepSourcesFragment): Since {
  return {
    gone: view.goneRelations.length + view.goneEntities.length,
    changed: view.changed.length + changedClaims.length,
  };
}

const byId = <One extends { readonly id: string }>(all: readonly One[]): Record<string, One> =>
  Object.fromEntries(all.map((one) => [one.id, one]));
