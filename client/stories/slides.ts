import type { Room } from '../actions/room.ts';
import { isTold } from '../actions/told.ts';
import type { OriginQuery } from '../api/generated/graphql.ts';
import { createMeasure, type Measure } from '../canvas/labels.ts';
import { token } from '../look/token.ts';
import { sayingsOf } from '../panels/use-sayings.ts';
import type { Paragraph } from '../scene/column.ts';
import type { Slide } from '../scene/pptx.ts';
import { toSheet } from '../scene/sheet.ts';
import { isCounted } from '../state/measures.ts';
import { forRoom, type Story, type ToldStep } from '../state/told-story.ts';
import type { State } from '../state/state.ts';
import type { useWords } from '../words/use-words.tsx';
import { textIn, voicesOf, type Voice } from './voices-of.ts';

interface Options {
  words: ReturnType<typeof useWords>;
  sayVoice: (voice: Voice) => string;
  origin: OriginQuery | undefined;
  onStep: (number: number) => void;
  signal: AbortSignal;
}

/**
 * Each step of the story as it is told, on a slide: picture, caption, who says so, and what the speaker reads. The
 * room is used up for it. Throws like any question, and when it is given up.
 */
export async function slidesOf(room: Room, story: Story, options: Options): Promise<Slide[]> {
  const slides: Slide[] = [];
  const measure = createMeasure();
  for (const [nth, step] of story.steps.entries()) {
    options.onStep(nth + 1);
    await room.go(story, nth + 1);
    await toldIn(room, options.signal);
    slides.push(slideOf(room.store.getState(), story, step, { ...options, measure }));
  }
  return slides;
}

function slideOf(
  state: State,
  story: Story,
  step: ToldStep,
  { words, sayVoice, origin, measure }: Options & { measure: Measure },
): Slide {
  const { language } = words;
  const view = forRoom(state, step);
  const title = textIn(step.title, language).text;
  const voices = step.footnotes.flatMap(({ claims }) =>
    claims.map(({ speaker }) => [speaker.id, speaker] as const),
  );
  const shown = {
    ...view,
    picture: state.picture,
    known: { ...Object.fromEntries(voices), ...state.entities },
  };
  const sayings = sayingsOf(shown, title, origin, words);
  const place = `${textIn(story.title, language).text} · ${step.number} / ${story.steps.length}`;
  const sources = step.footnotes.map(({ number, claims }): Paragraph => {
    const said = voicesOf(claims).map(sayVoice).join(words.say('story.and'));
    return { text: `[${number}] ${said}`, font: 15, color: token('muted') };
  });
  const caption = { text: textIn(step.caption, language).text, font: 24, color: token('ink') };
  const scene = toSheet({
    view,
    language,
    measure,
    token,
    sayings: { ...sayings, told: state.picture.perspective ? `${place} · ${sayings.told}` : place },
    column: [caption, ...sources],
  });
  return { scene, notes: step.notes ? textIn(step.notes, language).text : '' };
}

/** Until what a filter or a voice leaves of the step is known, and what sizes and colours go by. */
function toldIn({ store }: Room, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const isReady = (state: State) => isTold(state) && isCounted(state);
    if (isReady(store.getState())) return resolve();
    const stop = store.subscribe((state) => {
      // a filter that is refused is said by a notice, and no answer comes
      if (!isReady(state) && !state.away && state.notice === null) return;
      stop();
      resolve();
    });
    signal.addEventListener('abort', () => {
      stop();
      reject(signal.reason as Error);
    });
  });
}
