import type { Room } from '../actions/room.ts';
import type { OriginQuery } from '../api/generated/graphql.ts';
import { createMeasure, type Measure } from '../canvas/labels.ts';
import { token } from '../look/token.ts';
import type { Paragraph } from '../scene/column.ts';
import type { Slide } from '../scene/pptx.ts';
import { toSheet } from '../scene/sheet.ts';
import { forRoom, type Story, type ToldStep } from '../state/told-story.ts';
import type { State } from '../state/state.ts';
import type { PlainWords } from '../words/use-words.tsx';
import { eachStep, type Progress } from './each-step.ts';
import type { Known } from '../split/ask-beside.ts';
import { stepSayings } from './step-sayings.ts';
import { voiceWords } from './use-voice-words.ts';
import { isOneSource, textIn, voicesOf } from './voices-of.ts';

interface Options extends Progress {
  words: PlainWords;
  origin: OriginQuery | undefined;
}

/**
 * Each step of the story as it is told, on a slide: picture, caption, who says so, and what the speaker reads. The
 * room is used up for it. Throws like any question, and when it is given up.
 */
export async function slidesOf(room: Room, story: Story, options: Options): Promise<Slide[]> {
  const slides: Slide[] = [];
  const measure = createMeasure();
  for await (const { step, state, known } of eachStep(room, story, options))
    slides.push(slideOf(state, story, step, { ...options, measure, known }));
  return slides;
}

function slideOf(
  state: State,
  story: Story,
  step: ToldStep,
  { words, origin, measure, known }: Options & { measure: Measure; known: Known | null },
): Slide {
  const { language } = words;
  const view = forRoom(state, step);
  const sayings = stepSayings({ view, state, step }, origin, words);
  // kept from left to right, or it would read 12 / 1 in Arabic
  const place = `${textIn(story.title, language).text} · \u2066${step.number} / ${story.steps.length}\u2069`;
  const sources = step.footnotes.map(({ number, claims }): Paragraph => {
    const said = voicesOf(claims, isOneSource(story.steps))
      .map(voiceWords(words))
      .join(words.say('story.and'));
    return { text: `[${number}] ${said}`, font: 15, color: token('muted') };
  });
  const caption = { text: textIn(step.caption, language).text, font: 24, color: token('ink') };
  const scene = toSheet({
    view,
    language,
    measure,
    token,
    beside: known?.(state, view, words) ?? null,
    sayings: { ...sayings, told: state.picture.perspective ? `${place} · ${sayings.told}` : place },
    column: [caption, ...sources],
  });
  return { scene, notes: step.notes ? textIn(step.notes, language).text : '' };
}
