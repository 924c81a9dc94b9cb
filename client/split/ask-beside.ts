import type { Actions } from '../actions/actions.ts';
import { loadBase, type Base } from '../map/base.ts';
import { sitesOf, type Sites } from '../map/sites.ts';
import type { Beside } from '../scene/stage-scene.ts';
import { askedOf } from '../state/filters.ts';
import { placesAndDates } from '../state/reference.ts';
import type { Rows } from '../state/split.ts';
import { arrived, type Lang, type State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { View } from '../state/view.ts';
import { momentsOf } from '../timeline/moments.ts';
import { momentText, namesOf } from '../timeline/names.ts';
import { domainOf } from '../timeline/span.ts';
import { rangeOf } from '../timeline/range.ts';
import type { PlainWords } from '../words/use-words.tsx';

/** What pictures know beyond the network: places and times of what is shown, in whichever language. */
export type Known = (state: State, view: View, words: PlainWords) => Beside;

/**
 * Asks what a map or timeline among these pictures has to know; null where there is the network alone. Throws where it
 * does not come, as any question.
 */
export async function askBeside(
  { store, actions }: { store: Store; actions: Pick<Actions, 'askPlaces' | 'askTimes'> },
  rows: Rows,
): Promise<Known | null> {
  const drawn = rows.flat();
  const hasMap = drawn.includes('map');
  const hasTimeline = drawn.includes('timeline');
  if (!hasMap && !hasTimeline) return null;
  const { picture } = store.getState();
  const { time: _, ...timeless } = picture.filter;
  const [land] = await Promise.all([
    hasMap ? loadBase() : null,
    hasMap ? actions.askPlaces(picture.shown, askedOf(picture)) : null,
    hasTimeline ? actions.askTimes(picture.shown, askedOf({ ...picture, filter: timeless })) : null,
  ]);
  const { places, times } = store.getState();
  if ((hasMap && !arrived(places)) || (hasTimeline && !arrived(times)))
    throw new Error('client/split/ask-beside: places or times did not come');
  return knownBeside(rows, { land, places, times });
}

/** The same of what was asked before. */
export function knownBeside(
  rows: Rows,
  { land, places, times }: Pick<State, 'places' | 'times'> & { land: Base | null },
): Known {
  const hasTimeline = rows.flat().includes('timeline');
  return (state, view, words) => {
    const sites = land && arrived(places) ? sitesOf(view, places, placesAndDates(state.picture)) : null;
    const moments = hasTimeline && arrived(times) ? momentsIn(state, view, times) : null;
    return {
      rows,
      map: land && sites ? { sites, base: land, below: belowMap(sites, words) } : null,
      timeline: moments && {
        moments: moments.dated,
        names: namesOf(moments.dated, words).map(withoutIsolates),
        domain: domainOf(moments.dated.map(({ span }) => span)),
        locale: words.locale,
        below: belowTimeline(moments, placesAndDates(state.picture), words),
      },
      told: [
        ...(sites ? siteTexts(sites, words) : []),
        ...(moments ? moments.dated.map((moment) => withoutIsolates(momentText(moment, words))) : []),
      ],
    };
  };
}

function momentsIn({ picture }: State, view: View, times: Parameters<typeof momentsOf>[1]) {
  const hasReference = placesAndDates(picture);
  const whole = momentsOf(view, times, null, hasReference);
  const domain = domainOf(whole.dated.map(({ span }) => span));
  return domain ? momentsOf(view, times, rangeOf(picture.filter.time, domain), hasReference) : whole;
}

/** A picture's own text has no need of what keeps parts of a sentence apart, and leaves it to nobody who takes it out. */
const withoutIsolates = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const listed = (labels: readonly Record<Lang, string>[], { language, locale }: PlainWords) =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(labels.map((label) => label[language]));

function belowMap({ unplaced, isPartial }: Sites, words: PlainWords): string {
  const { say } = words;
  const names = listed(
    unplaced.map(({ label }) => label),
    words,
  );
  return [
    ...(unplaced.length > 0 ? [say('story.unplaced', { names })] : []),
    ...(isPartial ? [say('map.partly')] : []),
    say('map.borders'),
  ].join(' · ');
}

function belowTimeline(
  { dated, undated, partialRelations: count }: ReturnType<typeof momentsOf>,
  hasReference: boolean,
  words: PlainWords,
): string {
  if (dated.length === 0) return words.say(hasReference ? 'timeline.none' : 'timeline.none-reference');
  const names = listed(
    undated.map(({ label }) => label),
    words,
  );
  return [
    ...(undated.length > 0 ? [words.say('story.undated', { names })] : []),
    ...(count > 0 ? [words.say('timeline.partly', { count })] : []),
  ].join(' · ');
}

/** Each place with how exactly it is known, and what happened there. */
function siteTexts({ sites }: Sites, words: PlainWords): string[] {
  return sites.map(({ place, point, events }) => {
    const where = `${place.label[words.language]} (${words.say(`precision.${point.precision}`)})`;
    return events.length === 0
      ? where
      : `${where}: ${listed(
          events.map(({ label }) => label),
          words,
        )}`;
  });
}
