import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-500.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-500.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import '../../../client/look/tokens.css';
import { awaitFonts } from '../../../client/canvas/labels.ts';
import type { Contestant, Places } from './contestant.ts';
import type { Graph } from './graph.ts';
import { layouts, timed, type Arranged } from './layouts.ts';
import { cytoscapeAsItComes, sigmaAsItComes } from './peers.mjs';
import { shabaka } from './shabaka.ts';

const contestants = {
  shabaka: () => shabaka({ isUnfolded: true }),
  folded: () => shabaka({ isUnfolded: false }),
  cytoscape: cytoscapeAsItComes,
  sigma: sigmaAsItComes,
};
export type Who = keyof typeof contestants;

interface Graphs {
  whole: Graph;
  part: Graph;
}

interface Held extends Graphs {
  places: Places;
}

/** What the bench calls in the page. */
export interface Bench {
  ready: Promise<void>;
  /** Keeps what will be drawn, so that its way into the page is in no figure. */
  hold(held: Held): void;
  draw(who: Who, what: keyof Graphs): Promise<void>;
  /** Draws all of it where a part was drawn. */
  grow(): Promise<void>;
  locate(id: string): ReturnType<Contestant['locate']>;
  /** Until what was asked for is on the screen. */
  frame(): Promise<void>;
  arrange(who: keyof typeof layouts, what: keyof Graphs): Promise<Arranged>;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

let drawn: Contestant;
let held: Held;
const frame = async () => {
  for (let frames = 0; frames < 2; frames += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
};

window.bench = {
  ready: awaitFonts(),
  frame,
  hold: (given) => void (held = given),
  async draw(who, what) {
    drawn = contestants[who]();
    drawn.draw(document.getElementById('stage')!, held[what], held.places);
    await frame();
  },
  async grow() {
    drawn.grow?.(held.whole, held.places);
    await frame();
  },
  locate: (id) => drawn.locate(id),
  arrange: (who, what) => timed(() => layouts[who](held[what])),
};
