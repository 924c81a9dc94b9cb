import { useEffect, useRef } from 'react';
import { isWaiting } from '../state/told.ts';
import { createCanvas, type Canvas } from '../canvas/canvas.ts';
import { exposeHandle } from '../canvas/handle.ts';
import { createMeasure } from '../canvas/labels.ts';
import type { Point, State } from '../state/state.ts';
import { forRoom, type ToldStep } from '../state/told-story.ts';
import { useActions, useShabakaStore } from '../use-shabaka.ts';

/** Marks large enough for the back of a room, and a longer way for the eye than on a desk. */
const frame = () => ({
  padding:
    innerWidth < 900
      ? { top: 20, right: 16, bottom: 16, left: 16 }
      : { top: 48, right: 40, bottom: 64, left: 40 },
  closest: 2.2,
  move: 400,
  isCovered: false,
});

interface Props {
  step: ToldStep;
  onMenu: (id: string, at: Point) => void;
}

/** The picture of a step. What is done to it is done in the room of the story alone. */
export function Stage({ step, onMenu }: Props) {
  const store = useShabakaStore();
  const actions = useActions();
  const stage = useRef<HTMLDivElement>(null);
  const now = useRef(step);
  useEffect(() => {
    now.current = step;
  }, [step]);

  useEffect(() => {
    const container = stage.current!;
    const canvas = createCanvas(
      container,
      createMeasure(),
      {
        chooseEntity: (id) => actions.choose({ entity: id }),
        chooseRelation: (id) => actions.choose({ relation: id }),
        chooseNothing: () => actions.choose(null),
        toggleMarked: (id) => actions.choose({ entity: id }),
        hover: actions.hover,
        toggleGroups: (ids) =>
          void import('../actions/groups.ts').then(({ toggle }) =>
            actions.act((context) => toggle(context, ids)),
          ),
        expand: (id) => void actions.expand({ id }),
        move: actions.move,
        moveGroup: (id, to) =>
          void import('../actions/groups.ts').then(({ moveTo }) =>
            actions.act((context) => moveTo(context, id, to)),
          ),
        menu: onMenu,
      },
      frame(),
    );
    const letGo = exposeHandle(store, canvas, 'shabakaStory');
    const stop = keepDrawn(store, canvas, () => now.current);
    // a full screen, a turned phone: the picture takes the room that there is
    let waiting: ReturnType<typeof setTimeout>;
    const watcher = new ResizeObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(() => canvas.camera.fit(false), 160);
    });
    watcher.observe(container);
    return () => {
      clearTimeout(waiting);
      watcher.disconnect();
      stop();
      letGo();
      canvas.destroy();
    };
  }, [store, actions, onMenu]);

  // what it shows is read from the list beside it
  return <div ref={stage} className="telling-canvas" aria-hidden="true" />;
}

/** Draws what changes, and looks at all of it when a step is put up. */
function keepDrawn(
  store: ReturnType<typeof useShabakaStore>,
  canvas: Canvas,
  step: () => ToldStep,
): () => void {
  let frameAsked = 0;
  let looked: State['gaze'] = null;
  const draw = () => {
    frameAsked = 0;
    const state = store.getState();
    if (state.picture.shown.length === 0 && state.gaze === null) return;
    // under a voice or a filter what is seen is not known yet: what was seen before stays
    if (isWaiting(state)) return;
    const isFirst = looked === null;
    canvas.draw(forRoom(state, step()), state.language);
    if (state.gaze !== looked) canvas.camera.fit(!isFirst);
    looked = state.gaze;
  };
  draw();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.theme !== before.theme) canvas.restyle();
    if (frameAsked === 0) frameAsked = requestAnimationFrame(draw);
  });
  return () => {
    unsubscribe();
    cancelAnimationFrame(frameAsked);
  };
}
