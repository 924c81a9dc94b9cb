import type { Core } from 'cytoscape';
import '../../../client/look/tokens.css';
import { createCanvas } from '../../../client/canvas/canvas.ts';
import { awaitFonts, createMeasure } from '../../../client/canvas/labels.ts';
import type { Lang } from '../../../client/state/state.ts';
import { toView } from '../../../client/state/view.ts';
import { noHands } from '../../support/no-hands.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';

declare global {
  interface Window {
    /** Draws a ring of marks and the lines between them. */
    drawRing(language: Lang): Promise<void>;
    /** How often it was told, while all was put on the screen, that the bounds of a mark or a line have changed. */
    told: number;
  }
}

window.told = 0;
const marks = 24;
const ids = Array.from({ length: marks }, (_, i) => `act:${String.fromCodePoint(97 + i)}`);

window.drawRing = async (language) => {
  await awaitFonts();
  const entities = ids.map((id) => entity(id, 2));
  const relations = ids.map((id, i) => relation(id, ids[(i + 1) % marks]!));
  const state = stateOf(entities, relations);
  const positions = Object.fromEntries(
    ids.map((id, i) => {
      const angle = (i / marks) * 2 * Math.PI;
      return [id, { x: Math.cos(angle) * 260, y: Math.sin(angle) * 260 }];
    }),
  );
  const stage = document.getElementById('stage')!;
  const canvas = createCanvas(stage, createMeasure(), noHands);
  canvas.draw(toView({ ...state, picture: { ...state.picture, positions } }), language);
  // where cytoscape keeps itself
  const { cy } = (stage as unknown as { _cyreg: { cy: Core } })._cyreg;
  cy.on('bounds', 'node, edge', () => void (window.told += 1));
  // cytoscape draws what it has to in the frames after
  for (let frames = 0; frames < 40; frames += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
};
