import { useEffect, useRef } from 'react';
import { askOrigin, sheetOf } from '../actions/save-picture.ts';
import { loadBase, type Base } from '../map/base.ts';
import { toSvg } from '../scene/svg.ts';
import { knownBeside } from '../split/ask-beside.ts';
import { isWholeFirst, rowsOnSheet } from '../split/rows-on-sheet.ts';
import type { Rows } from '../state/split.ts';
import { arrived, type State } from '../state/state.ts';
import { toView } from '../state/view.ts';
import { useActions, useShabaka, useShabakaStore } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { useAnswer } from './use-answer.ts';
import { usePaper } from './use-paper.ts';
import { sayingsOf } from './use-sayings.ts';

/** What comes on paper when somebody prints the page: its pictures with title, legend and sources, and none of the tools. */
export function Paper() {
  const { say, language, locale } = useWords();
  const { act } = useActions();
  const store = useShabakaStore();
  const { answer: origin } = useAnswer('origin', (signal) => act((context) => askOrigin(context, signal)));
  const land = useRef<Base | null>(null);
  const hasMap = useShabaka(({ split }) => split.pictures.includes('map'));
  useEffect(() => {
    if (hasMap) loadBase().then((base) => (land.current = base), noLand);
  }, [hasMap]);
  usePaper(() => {
    const state = store.getState();
    // a story that is told lies over the page, and has its own
    if (state.telling || state.opening !== 'ready') return null;
    const view = toView(state);
    const words = { say, language, locale };
    const rows = rowsOnPaper(state, land.current);
    const { picture, entities: known } = state;
    const sayings = sayingsOf({ ...view, picture, known }, null, origin, words);
    const beside = rows && knownBeside(rows, { ...state, land: land.current })(state, view, words);
    const scene = act((context) => inLight(() => sheetOf(context, sayings, beside)));
    const markup = toSvg(scene, { fonts: '', isTransparent: true, part: 'paper' });
    return { title: scene.title, markup, ...paper };
  });
  return null;
}

/** A map without its land is left out, as a map that has not come. */
const noLand = () => undefined;

/** As a saved picture has them, without what has not come; null for the network alone. */
function rowsOnPaper({ split, places, times }: State, land: Base | null): Rows | null {
  const come = split.pictures.filter(
    (one) => (one !== 'map' || (land !== null && arrived(places))) && (one !== 'timeline' || arrived(times)),
  );
  const rows = rowsOnSheet({ ...split, pictures: come }, isWholeFirst(split));
  return rows.flat().join() === 'network' ? null : rows;
}

/** Paper is white, whatever the screen is. Nothing is shown meanwhile. */
function inLight<Made>(make: () => Made): Made {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset['theme'] = 'light';
  try {
    return make();
  } finally {
    dataset['theme'] = theme;
  }
}

/** As large as the paper allows, on whichever there is. */
const paper = {
  page: '@page { size: landscape; margin: 8mm; }',
  style: `svg { display: block; width: 100%; height: auto; max-height: 100vh; break-inside: avoid; font-feature-settings: 'liga' 0, 'rlig' 0; } text { stroke: none; }`,
};
