import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-500.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-500.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import '../../../client/look/tokens.css';
import { createCanvas } from '../../../client/canvas/canvas.ts';
import { awaitFonts, createMeasure } from '../../../client/canvas/labels.ts';
import type { Lang } from '../../../client/state/state.ts';
import { toView } from '../../../client/state/view.ts';
import { noHands } from '../../support/no-hands.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';
import { labels } from './labels.ts';

declare global {
  interface Window {
    /** Draws all labels, one of them with its letters apart if that is wished. */
    drawLabels(language: Lang, change?: 'letters apart'): Promise<void>;
  }
}

const columns = 4;
const rows = [0, 118, 198];
const kinds = ['act', 'pla', 'evt', 'con'] as const;
/** Joiners between letters would not show here or in any editor: letters that should join stand apart. */
const apart = (text: string) => text.split('').join('\u200c');

window.drawLabels = async (language, change) => {
  await awaitFonts();
  const stage = document.getElementById('stage')!;
  stage.replaceChildren();
  const entities = labels.map((label, i) => ({
    ...entity(`${kinds[i % 4]}:${String.fromCodePoint(97 + i)}`, [20, 7, 1][Math.floor(i / columns)]),
    label: change === undefined || i !== 5 ? label : { ar: apart(label.ar), en: apart(label.en) },
  }));
  const [first, , , fourth] = entities;
  const disputed = relation(first!.id, fourth!.id, { stance: 'CONTESTED' });
  const predicate = { ...disputed.predicate, label: { ar: 'يقاتل (ISIS)', en: 'fights (داعش)' } };
  const state = stateOf(entities, [{ ...disputed, subject: first!, object: fourth!, predicate }]);
  const positions = Object.fromEntries(
    entities.map(({ id }, i) => [id, { x: (i % columns) * 160, y: rows[Math.floor(i / columns)]! }]),
  );
  const canvas = createCanvas(stage, createMeasure(), noHands);
  canvas.draw(toView({ ...state, picture: { ...state.picture, positions } }), language);
  for (let frames = 0; frames < 3; frames += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
};
