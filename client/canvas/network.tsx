import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { LassoSelect, LayoutDashboard, Maximize, Minus, Plus } from 'lucide-react';
import type { Point } from '../state/state.ts';
import { afterPicture } from '../first-picture.ts';
import { currentView } from '../state/current-view.ts';
import { chosenRelation } from '../state/reference.ts';
import { useActions, useShabaka, useShabakaStore } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { Announcement } from './announcement.tsx';
import { createCanvas, type Canvas } from './canvas.ts';
import { createMeasure } from './labels.ts';
import type { Lasso } from './lasso.ts';
import type { press as Press } from './press.ts';
import './network.css';

interface Props {
  onMenu: (id: string, at: Point) => void;
  /** Opens what arranges the picture, above a place in the window. */
  onArrange: (at: Point) => void;
}

/** The picture: draws what the store says, and turns mouse, touch and keys into actions. */
export function Network({ onMenu, onArrange }: Props) {
  const { say, language } = useWords();
  const store = useShabakaStore();
  const actions = useActions();
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  const lasso = useRef<Lasso | null>(null);
  const press = useRef<typeof Press | null>(null);
  const [isLassoing, setLassoing] = useState(false);
  const entities = useShabaka((state) => currentView(state).entities.length);
  const relations = useShabaka((state) => currentView(state).relations.length);
  const reference = useShabaka((state) => currentView(state).reference.length);

  useEffect(() => {
    const container = stage.current!;
    const drawn = createCanvas(container, createMeasure(), {
      chooseEntity: (id) => actions.choose({ entity: id }),
      chooseRelation: (id) => actions.choose({ relation: id }),
      chooseNothing: () => actions.choose(null),
      toggleMarked: actions.toggleMarked,
      expand: (id) => void actions.expand({ id }),
      move: actions.move,
      moveGroup: (id, to) => folding((deeds) => actions.act((context) => deeds.moveTo(context, id, to))),
      menu: onMenu,
      hover: actions.hover,
      toggleGroups: (ids) => folding(({ toggle }) => actions.act((context) => toggle(context, ids))),
    });
    canvas.current = drawn;
    const stopDrawing = keepDrawn(store, drawn);
    const stopFollowing = keepInSight(store, drawn);
    const { mark, toggleMarked } = actions;
    const handlers = { places: drawn.places, mark, toggleMarked, done: () => setLassoing(false) };
    let letGo = () => {};
    let isGone = false;
    void afterPicture(() => import('./hands.ts')).then(({ createLasso, exposeHandle, press: does }) => {
      if (isGone) return;
      press.current = does;
      lasso.current = createLasso(container, handlers);
      letGo = exposeHandle(store, drawn);
    });
    const stopSettling = keepFilled(container, drawn);
    const stopUncovering = keepUncovered(drawn);
    return () => {
      isGone = true;
      letGo();
      lasso.current?.stop();
      stopDrawing();
      stopFollowing();
      stopSettling();
      stopUncovering();
      drawn.destroy();
    };
  }, [store, actions, onMenu]);

  useEffect(() => lasso.current?.wait(isLassoing), [isLassoing]);
  const look = (how: Look) => {
    const camera = canvas.current?.camera;
    if (how === 'fit') camera?.fit(true);
    else camera?.zoomBy(how === 'in' ? 1.25 : 0.8);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || !canvas.current) return;
    const keyboard = { store, actions, canvas: canvas.current, onMenu, onLasso: () => setLassoing(true) };
    const { key, shiftKey, ctrlKey, metaKey } = event;
    if (key === 'Escape' && isLassoing) {
      setLassoing(false);
      event.stopPropagation();
    } else if (press.current?.(keyboard, { key, isShift: shiftKey, isControl: ctrlKey || metaKey }))
      event.preventDefault();
  };
  return (
    <>
      {/* An application, because arrow keys mean directions here; the list beside it needs no such thing. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={stage}
        id="stage"
        className="stage-canvas"
        role="application"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        dir={language === 'ar' ? 'rtl' : 'ltr'}
        aria-label={[
          say('canvas.label', { entities, relations }),
          ...(reference > 0 ? [say('legend.row', { name: say('line.REFERENCE'), count: reference })] : []),
        ].join('. ')}
        aria-describedby="stage-help"
        onKeyDown={onKeyDown}
        onFocus={() => {
          const { cursor, selection } = store.getState();
          if (!cursor && selection && 'entity' in selection) actions.setCursor(selection.entity);
        }}
      />
      <p id="stage-help" className="visually-hidden">
        {say('canvas.help')}
      </p>
      <Announcement />
      <CameraTools
        look={look}
        isLassoing={isLassoing}
        onLasso={() => setLassoing(!isLassoing)}
        onArrange={onArrange}
      />
    </>
  );
}

type Folding = typeof import('../actions/groups.ts');
const folding = (work: (deeds: Folding) => void) => void import('../actions/groups.ts').then(work);

type Look = 'in' | 'out' | 'fit';

interface Tools {
  look: (how: Look) => void;
  isLassoing: boolean;
  onLasso: () => void;
  onArrange: (at: Point) => void;
}

function CameraTools({ look, isLassoing, onLasso, onArrange }: Tools) {
  const { say } = useWords();
  return (
    <div className="camera">
      <button
        type="button"
        className="icon-button"
        aria-label={say('arrange.title')}
        aria-haspopup="dialog"
        data-tip={say('arrange.title')}
        onClick={({ currentTarget }) => {
          const { left, top } = currentTarget.getBoundingClientRect();
          onArrange({ x: left, y: top });
        }}
      >
        <LayoutDashboard size={16} strokeWidth={1.7} aria-hidden="true" />
      </button>
      <button
        type="button"
        id="camera-lasso"
        className="icon-button"
        aria-label={say('tool.lasso')}
        aria-pressed={isLassoing}
        data-tip={say('tool.lasso')}
        onClick={onLasso}
      >
        <LassoSelect size={16} strokeWidth={1.7} aria-hidden="true" />
      </button>
      {(['in', 'out', 'fit'] as const).map((how) => {
        const Icon = { in: Plus, out: Minus, fit: Maximize }[how];
        const name = say(`tool.${how}`);
        return (
          <button
            key={how}
            type="button"
            id={`camera-${how}`}
            className="icon-button"
            aria-label={name}
            data-tip={name}
            onClick={() => look(how)}
          >
            <Icon size={16} strokeWidth={1.7} aria-hidden="true" />
          </button>
        );
      })}
    </div>
  );
}

/** Draws when what is seen changes, at most once a frame. */
function keepDrawn(store: ReturnType<typeof useShabakaStore>, canvas: Canvas): () => void {
  let frame = 0;
  const draw = () => {
    frame = 0;
    const state = store.getState();
    canvas.draw(currentView(state), state.language);
  };
  draw();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.theme !== before.theme) canvas.restyle();
    if (state.hovered !== before.hovered) canvas.light(state.hovered);
    const isSame =
      state.picture === before.picture &&
      state.told === before.told &&
      state.reference === before.reference &&
      state.measured === before.measured &&
      state.entities === before.entities &&
      state.relations === before.relations &&
      state.selection === before.selection &&
      state.marked === before.marked &&
      state.trail === before.trail &&
      state.cursor === before.cursor &&
      state.highlight === before.highlight &&
      state.reading === before.reading &&
      state.sources === before.sources &&
      state.language === before.language;
    if (!isSame && frame === 0) frame = requestAnimationFrame(draw);
  });
  // colours can be set by the system, too, and be changed there
  const contrasts = ['(forced-colors: active)', '(prefers-contrast: more)'].map((one) => matchMedia(one));
  for (const one of contrasts) one.addEventListener('change', canvas.restyle);
  return () => {
    unsubscribe();
    for (const one of contrasts) one.removeEventListener('change', canvas.restyle);
    cancelAnimationFrame(frame);
  };
}

/** What is chosen elsewhere, or would lie under the sheet that its details come in, is brought into sight. */
function keepInSight(store: ReturnType<typeof useShabakaStore>, canvas: Canvas): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const unsubscribe = store.subscribe(({ selection, gaze }, before) => {
    if (gaze && gaze !== before.gaze) {
      if (gaze.at.length > 0) canvas.camera.zoomTo(gaze.at);
      else canvas.camera.fit(true);
    }
    if (selection === before.selection || !selection) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const relation = chosenRelation(store.getState());
      if ('entity' in selection) canvas.camera.reveal([selection.entity]);
      else if (relation) canvas.camera.reveal([relation.subject.id, relation.object.id]);
    }, sheetIsUp);
  });
  return () => {
    unsubscribe();
    clearTimeout(timer);
  };
}

/** A canvas that is given more or less room shows the same part of the picture in it. */
function keepFilled(container: HTMLElement, canvas: Canvas): () => void {
  const observer = new ResizeObserver(([entry]) => {
    if (entry) canvas.camera.settle(entry.contentRect);
  });
  observer.observe(container);
  return () => observer.disconnect();
}

/** What comes to stand at the edges of the stage, or grows there, leaves all in sight that was. */
function keepUncovered(canvas: Canvas): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const observer = new ResizeObserver(() => {
    clearTimeout(timer);
    // what it leaves of the picture comes a moment after it
    timer = setTimeout(() => canvas.camera.uncover(), sheetIsUp);
  });
  for (const edge of document.querySelectorAll('.stage-top, .stage-foot')) observer.observe(edge);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

/** Milliseconds after which the sheet has arrived where it goes. */
const sheetIsUp = 280;
