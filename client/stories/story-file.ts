import { askClaims, type ClaimPage } from '../actions/claims.ts';
import type { Room } from '../actions/room.ts';
import type { OriginQuery } from '../api/generated/graphql.ts';
import { createMeasure } from '../canvas/labels.ts';
import { barePictures } from '../scene/bare-pictures.ts';
import { withoutGhosts } from '../state/ghosts.ts';
import { drawnLineOf } from '../state/filters.ts';
import type { Claim, Lang } from '../state/state.ts';
import { forRoom, type Story } from '../state/told-story.ts';
import { linesOf, type Drawn } from '../state/view.ts';
import { isolate, type PlainWords } from '../words/use-words.tsx';
import { wordsIn } from '../words/words-in.ts';
import { claimWords } from './claim-words.ts';
import { eachStep, type Progress } from './each-step.ts';
import { fileWords, tokenName, toldStep } from './file-step.ts';
import type { FileRelation, FileStep, FileStory } from './file-story.ts';
import { isOneSource, textIn } from './voices-of.ts';

interface Options extends Progress {
  /** Which of the two is seen first. */
  language: Lang;
  origin: OriginQuery | undefined;
}

const languages = ['ar', 'en'] as const;

/**
 * All that one document tells of a story, in both languages. The room is used up for it. Throws like any question,
 * and when it is given up.
 */
export async function fileStory(room: Room, story: Story, options: Options): Promise<FileStory> {
  const { language, origin, signal } = options;
  const words = { ar: await wordsIn('ar'), en: await wordsIn('en') };
  const measure = createMeasure();
  const steps: Record<Lang, FileStep[]> = { ar: [], en: [] };
  const claims = new ClaimList();
  const pages = new Map<string, ClaimPage>();
  for await (const { step, state, known } of eachStep(room, story, options)) {
    const view = forRoom(state, step);
    const there = withoutGhosts(view);
    await askPages(room, there.relations, pages, signal);
    for (const { claims: own } of step.footnotes) claims.add(own);
    for (const { id } of there.relations) claims.add(pages.get(id)?.claims ?? []);
    const titles = { ar: textIn(step.title, 'ar').text, en: textIn(step.title, 'en').text };
    const beside = known && { ar: known(state, view, words.ar), en: known(state, view, words.en) };
    const pictures = barePictures(view, measure, tokenName, titles, beside);
    for (const one of languages)
      steps[one].push({
        ...toldStep({ story, step, state, view }, words[one], origin, {
          picture: pictures[one],
          beside: beside?.[one] ?? null,
          placesOf: (own) => claims.placesOf(own),
        }),
        relations: linesOf(there).map((relation) =>
          relationIn(relation, pages.get(relation.id), claims, words[one]),
        ),
        entities: there.entities.map(({ id, label }) => ({ id, name: label[one] })),
      });
  }
  const tongue = (one: Lang) => ({
    language: one,
    title: textIn(story.title, one).text,
    steps: steps[one],
    claims: claims.all.map((claim) =>
      claimWords(claim, isOneSource([{ footnotes: [{ claims: claims.all }] }]), words[one]),
    ),
    words: fileWords(words[one]),
  });
  return { language, tongues: { ar: tongue('ar'), en: tongue('en') } };
}

/** Claims by their place in the document. */
class ClaimList {
  readonly all: Claim[] = [];
  readonly #places = new Map<string, number>();

  add(claims: readonly Claim[]): void {
    for (const claim of claims)
      if (!this.#places.has(claim.id)) this.#places.set(claim.id, this.all.push(claim) - 1);
  }

  placesOf(claims: readonly Pick<Claim, 'id'>[]): number[] {
    return claims.flatMap(({ id }) => this.#places.get(id) ?? []);
  }
}

/** As many questions at a time as leave the server to others too. */
const together = 6;

/** What is said on each relation, whoever says it; a page is enough for a file. */
async function askPages(
  room: Room,
  relations: readonly Pick<Drawn, 'id'>[],
  pages: Map<string, ClaimPage>,
  signal: AbortSignal,
): Promise<void> {
  const unknown = relations.filter(({ id }) => !pages.has(id));
  for (let from = 0; from < unknown.length; from += together)
    await Promise.all(
      unknown.slice(from, from + together).map(async ({ id }) => {
        const page = await room.actions.act((context) =>
          askClaims(context, { of: 'relation', id }, true, null, signal),
        );
        pages.set(id, page);
      }),
    );
}

function relationIn(
  relation: Drawn,
  page: ClaimPage | undefined,
  claims: ClaimList,
  { say, language }: PlainWords,
): FileRelation {
  const { id, subject, predicate, object } = relation;
  const held = page?.claims ?? [];
  const left = (page?.all ?? 0) - held.length;
  return {
    id,
    ends: [subject.id, object.id],
    text: say('save.relation', {
      subject: isolate(subject.label[language]),
      predicate: predicate.label[language],
      object: isolate(object.label[language]),
      line: say(`line.${drawnLineOf(relation)}`),
    }),
    claims: claims.placesOf(held),
    more: left > 0 ? say('file.more', { count: left }) : null,
  };
}
