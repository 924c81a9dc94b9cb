import { createCanvas, type Canvas } from '../../../client/canvas/canvas.ts';
import { createMeasure } from '../../../client/canvas/labels.ts';
import type { State } from '../../../client/state/state.ts';
import { toView } from '../../../client/state/view.ts';
import { noHands } from '../../support/no-hands.ts';
import { stateOf } from '../../support/picture.ts';
import type { Contestant, Places } from './contestant.ts';
import type { Graph } from './graph.ts';

/** As the page draws it; `unfolded`, all of it at once, as after a person raised the budget. */
export function shabaka({ isUnfolded }: { isUnfolded: boolean }): Contestant {
  let canvas: Canvas;
  let state: State;
  const show = ({ entities, relations }: Graph, places: Places) => {
    const all = stateOf(entities, relations);
    const unfolded = isUnfolded ? ['group:rest-1', 'group:rest-2'] : [];
    state = { ...all, picture: { ...all.picture, positions: places, unfolded } };
    canvas.draw(toView(state), 'en');
  };
  return {
    draw(stage, graph, places) {
      canvas = createCanvas(stage, createMeasure(), {
        ...noHands,
        hover: (id) => canvas.light(id),
        move(moved) {
          const positions = { ...state.picture.positions, ...moved };
          state = { ...state, picture: { ...state.picture, positions } };
          canvas.draw(toView(state), 'en');
        },
      });
      show(graph, places);
    },
    locate: (id) => canvas.locate(id),
    grow: show,
  };
}
