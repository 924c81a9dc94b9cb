import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { otherEnd, relationsOf } from '../state/graph.ts';
import type { Point } from '../state/state.ts';
import { toView } from '../state/view.ts';
import { useActions, useShabaka, useShabakaStore } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { createCanvas, type Canvas } from './canvas.ts';
import { goTo, nearestTo, turn, type Direction } from './compass.ts';
import { exposeHandle } from './handle.ts';
import { createMeasure } from './labels.ts';
import './network.css';

interface Props {
  onMenu: (id: string, at: Point) => void;
}

const arrows: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The picture: draws what the store says, and turns mouse, touch and keys into actions. */
export function Network({ onMenu }: Props) {
  const { say, language } = useWords();
  const store = useShabakaStore();
  const actions = useActions();
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  const entities = useShabaka((state) => state.picture.shown.length);

  useEffect(() => {
    const container = stage.current!;
    const drawn = createCanvas(container, createMeasure(), {
      chooseEntity: (id) => actions.choose({ entity: id }),
      chooseRelation: (id) => actions.choose({ relation: id }),
      chooseNothing: () => actions.choose(null),
      expand: (id) => void actions.expand({ id }),
      move: actions.move,
      menu: onMenu,
    });
    canvas.current = drawn;
    const stopDrawing = keepDrawn(store, drawn);
    const stopFollowing = keepInSight(store, drawn);
    const removeHandle = exposeHandle(store, drawn);
    return () => {
      stopDrawing();
      stopFollowing();
      removeHandle();
      drawn.destroy();
    };
  }, [store, actions, onMenu]);

  const look = (how: Look) => {
    const camera = canvas.current?.camera;
    if (how === 'fit') camera?.fit(true);
    else camera?.zoomBy(how === 'in' ? 1.25 : 0.8);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isDone = press(event.key);
    if (isDone) event.preventDefault();
  };
  const press = (key: string): boolean => {
    const state = store.getState();
    const { cursor, picture, selection } = state;
    const direction = arrows[key];
    if (direction) {
      const next = goTo(placesInSight(), cursor, direction);
      if (next) actions.setCursor(next);
      if (next) canvas.current?.camera.reveal([next]);
    } else if (key === '0') look('fit');
    else if (key === '=') look('in');
    else if (key === '-') look('out');
    else if (!cursor) return false;
    else if (key === 'Enter' || key === ' ') actions.choose({ entity: cursor });
    else if (key === 'e' || key === 'E' || key === '+') void actions.expand({ id: cursor });
    else if (key === 'Delete' || key === 'Backspace') {
      const next = nearestTo(placesInSight(), cursor);
      actions.hide(cursor);
      actions.setCursor(next);
    } else if (key === '[' || key === ']') {
      const current = selection && 'relation' in selection ? selection.relation : null;
      const ends = toView(state).relations.flatMap((relation) => {
        const isOwn = relation.subject.id === cursor || relation.object.id === cursor;
        const at = picture.positions[otherEnd(relation, cursor)];
        return isOwn && at ? [{ relation: relation.id, at }] : [];
      });
      const next = turn(picture.positions[cursor]!, ends, current, key === ']');
      if (next) actions.choose({ relation: next });
    } else if (key === 'x' || key === 'X') {
      const relation = relationsOf(state, cursor).find(
        ({ id }) => selection && 'relation' in selection && selection.relation === id,
      );
      if (relation) actions.setCursor(otherEnd(relation, cursor));
    } else if (key === 'm' || key === 'M' || key === 'ContextMenu') {
      const at = canvas.current?.locate(cursor);
      if (at) onMenu(cursor, at);
    } else return false;
    return true;
  };
  const placesInSight = () => {
    const { entities: seen, positions } = toView(store.getState());
    return Object.fromEntries(seen.flatMap(({ id }) => (positions[id] ? [[id, positions[id]]] : [])));
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
        aria-label={say('canvas.label', {
          entities,
          relations: toView(store.getState()).relations.length,
        })}
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
      <CameraTools look={look} />
    </>
  );
}

type Look = 'in' | 'out' | 'fit';

function CameraTools({ look }: { look: (how: Look) => void }) {
  const { say } = useWords();
  return (
    <div className="camera">
      {(['in', 'out', 'fit'] as const).map((how) => {
        const Icon = { in: Plus, out: Minus, fit: Maximize }[how];
        const name = say(`tool.${how}`);
        return (
          <button
            key={how}
            type="button"
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
    canvas.draw(toView(state), state.language);
  };
  draw();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.theme !== before.theme) canvas.restyle();
    const isSame =
      state.picture === before.picture &&
      state.told === before.told &&
      state.entities === before.entities &&
      state.relations === before.relations &&
      state.selection === before.selection &&
      state.cursor === before.cursor &&
      state.highlight === before.highlight &&
      state.reading === before.reading &&
      state.sources === before.sources &&
      state.language === before.language;
    if (!isSame && frame === 0) frame = requestAnimationFrame(draw);
  });
  return () => {
    unsubscribe();
    cancelAnimationFrame(frame);
  };
}

/** What is chosen elsewhere, or would lie under the sheet that its details come in, is brought into sight. */
function keepInSight(store: ReturnType<typeof useShabakaStore>, canvas: Canvas): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const unsubscribe = store.subscribe(({ selection }, before) => {
    if (selection === before.selection || !selection) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const relation = 'relation' in selection ? store.getState().relations[selection.relation] : undefined;
      if ('entity' in selection) canvas.camera.reveal([selection.entity]);
      else if (relation) canvas.camera.reveal([relation.subject.id, relation.object.id]);
    }, sheetIsUp);
  });
  return () => {
    unsubscribe();
    clearTimeout(timer);
  };
}

/** Milliseconds after which the sheet has arrived where it goes. */
const sheetIsUp = 280;

/** Says aloud where the arrow keys are. */
function Announcement() {
  const { say, language } = useWords();
  const entity = useShabaka(({ cursor, entities }) => (cursor ? entities[cursor] : undefined));
  const picture = useShabaka((state) => state.picture);
  const relations = useShabaka((state) => state.relations);
  const unseen = entity
    ? Math.max(0, entity.degree - relationsOf({ picture, relations }, entity.id).length)
    : 0;
  const text =
    entity &&
    say('canvas.node', {
      name: isolate(entity.label[language]),
      kind: say(`kind.${entity.kind}`),
      relations: entity.degree,
      unseen,
    });
  return (
    <p className="visually-hidden" aria-live="polite">
      {text}
    </p>
  );
}
