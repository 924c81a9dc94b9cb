import type { OriginQuery } from '../api/generated/graphql.ts';
import { legendOf } from '../scene/legend.ts';
import type { Scene } from '../scene/scene.ts';
import type { Beside } from '../scene/stage-scene.ts';
import type { Claim, State } from '../state/state.ts';
import type { Story, ToldStep } from '../state/told-story.ts';
import type { View } from '../state/view.ts';
import { isolate, type PlainWords } from '../words/use-words.tsx';
import type { FileStep, FileWords, Footnote } from './file-story.ts';
import { stepSayings } from './step-sayings.ts';
import { voiceWords } from './use-voice-words.ts';
import { isOneSource, textIn, voicesOf } from './voices-of.ts';

/** Colours stay names: the document has those of a light and of a dark screen. */
export const tokenName = (name: string) => `var(--${name})`;

interface Told {
  story: Story;
  step: ToldStep;
  state: State;
  view: View;
}

interface Drawn {
  picture: Scene;
  beside: Beside | null;
  /** Where in the document claims stand. */
  placesOf: (claims: readonly Claim[]) => number[];
}

/** What a document tells of a step in these words, without what can be opened in its picture. */
export function toldStep(
  { story, step, state, view }: Told,
  words: PlainWords,
  origin: OriginQuery | undefined,
  { picture, beside, placesOf }: Drawn,
): Omit<FileStep, 'relations' | 'entities'> {
  const { say, language } = words;
  const sayings = stepSayings({ view, state, step }, origin, words);
  const hasOneSource = isOneSource(story.steps);
  return {
    place: say('story.place', { step: step.number, count: story.steps.length }),
    number: `${step.number} / ${story.steps.length}`,
    title: textIn(step.title, language),
    caption: textIn(step.caption, language),
    told: sayings.told,
    origin: sayings.origin,
    changes: changesIn(step, words),
    picture,
    legend: legendOf(view, tokenName, sayings, beside),
    footnotes: step.footnotes.map((footnote) => footnoteIn(footnote, placesOf, hasOneSource, words)),
  };
}

function footnoteIn(
  { number, claims: own, goneClaims }: ToldStep['footnotes'][number],
  placesOf: Drawn['placesOf'],
  hasOneSource: boolean,
  words: PlainWords,
): Footnote {
  return {
    number,
    text: voicesOf(own, hasOneSource).map(voiceWords(words)).join(words.say('story.and')),
    gone: goneClaims.map(({ id, speaker }) => isolate(speaker?.label[words.language] ?? id)),
    claims: placesOf(own),
  };
}

/** That the data changed since; null when it didn't. */
function changesIn({ changes }: ToldStep, { say }: PlainWords): string | null {
  const { goneRelations, goneEntities, changed } = changes.view;
  const lists = [goneRelations, goneEntities, changed, changes.changedClaims, changes.goneClaims];
  const count = lists.reduce((sum, list) => sum + list.length, 0);
  return count === 0 ? null : say('story.changed', { count });
}

/** What a document says beside its story. */
export function fileWords({ say }: PlainWords): FileWords {
  return {
    previous: say('story.previous'),
    next: say('story.next'),
    language: say('file.language'),
    print: say('file.print'),
    back: say('story.resume'),
    footnotes: say('story.footnotes'),
    relations: say('file.relations'),
    claims: say('file.claims'),
    through: say('claim.through'),
    hint: say('file.hint'),
    goneClaim: say('story.gone-claim'),
  };
}
