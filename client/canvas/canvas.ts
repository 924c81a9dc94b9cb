import cytoscape, { type Core } from 'cytoscape';
import type { Kind, Lang, Point } from '../state/state.ts';
import { afterPicture, pictureStands } from '../first-picture.ts';
import { token } from '../look/token.ts';
import type { View } from '../state/view.ts';
import { createCamera, type Camera, type Frame } from './camera.ts';
import { badgePlace, toElements, type Element } from './elements.ts';
import type { Glide, Move } from './glide.ts';
import type { Measure } from './labels.ts';
import { courseOf, drawCourse } from './lanes.ts';
import { keepLettered, letteringAt } from './lettering.ts';
import { diamondReach, squareSide } from './marks.ts';
import { listenToPointer, type PointerHandlers } from './pointer.ts';
import { reconcile } from './reconcile.ts';
import { settle } from './settle.ts';
import type { SmallRoom } from './small-room.ts';
import { toStyles } from './styles.ts';

/** The picture on the screen. It holds nothing that is not in the store. */
export interface Canvas {
  draw(view: View, language: Lang): void;
  /** Takes the colours of the page as they are now; nothing moves. */
  restyle(): void;
  /** Lights what is pointed at, here or in another picture. */
  light(id: string | null): void;
  readonly camera: Camera;
  /** Ids of the entities and relations that stand on the canvas now. */
  drawn(): { entities: string[]; relations: string[]; groups: string[] };
  /** To be read, and never to be changed from outside. */
  readonly cy: Core;
  /** Where a node is on the screen, in CSS pixels of the window. */
  locate(id: string): Point | null;
  /** Where all entities are on the screen, in CSS pixels of the window. */
  places(): Record<string, Point>;
  destroy(): void;
}

export function createCanvas(
  container: HTMLElement,
  measure: Measure,
  handlers: PointerHandlers,
  frame?: Frame,
): Canvas {
  const cy = cytoscape({
    container,
    style: toStyles(token),
    layout: { name: 'preset' },
    minZoom: 0.15,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  let small: SmallRoom | null = null;
  const camera = createCamera(cy, container, frame, () => small?.tight() ?? null);
  let drawn = new Map<string, Element>();
  let latest: { view: View; language: Lang } | null = null;
  let lettering = 1;
  const entityNodes = () =>
    cy
      .nodes()
      .filter((node) => node.data('entity') !== undefined)
      .nodes();
  let glide: Glide | null = null;
  void afterPicture(() => import('./later.ts')).then(({ createGlide, createMinimap, createSmallRoom }) => {
    if (cy.destroyed()) return;
    glide = createGlide(cy, (id) => follow(cy, id));
    createMinimap(cy, container.parentElement!, token);
    // a story is told in all of the window
    if (frame) return;
    small = createSmallRoom(cy, container, show);
    if (small.tight() && camera.seesAll()) show();
  });
  let lit: string | null = null;
  let lighted: Lighted[] = [];
  /** Lines by what they stand for. */
  let linesOf = new Map<string, string[]>();
  const light = (id: string | null) => {
    lit = id;
    for (const one of lighted) one.removeClass('hover');
    container.classList.toggle('pointing', id !== null);
    const ids = id === null ? [] : [id, ...(linesOf.get(id) ?? [])];
    lighted = ids.map((one) => cy.getElementById(one).addClass('hover'));
  };
  const put = (next: Map<string, Element>) => {
    cy.batch(() => reconcile(cy, drawn, next));
    settle(cy);
    drawn = next;
    linesOf = linesIn(next);
    if (lit !== null) light(lit);
  };
  /** Sets names anew where the picture is drawn so much smaller or larger that they have to be; gives whether it was. */
  const letter = (): boolean => {
    if (!latest) return false;
    const tight = small?.tight();
    const next = tight ? small!.lettering() : letteringAt(cy.zoom(), latest.view.entities.length);
    // in a small room other names may have room now
    if (next === lettering && !tight) return false;
    lettering = next;
    glide?.finish();
    put(toElements(latest.view, latest.language, measure, lettering, small?.seat));
    return true;
  };
  const show = () => {
    camera.fit(false);
    // larger names need more room, which may make them larger again
    for (let tries = 0; tries < 3 && letter(); tries += 1) camera.fit(false);
  };
  const stopLettering = keepLettered(cy, camera, letter);
  cy.one('render', pictureStands);
  listenToPointer(cy, handlers, (id) => follow(cy, id));
  return {
    draw(view, language) {
      latest = { view, language };
      const next = toElements(view, language, measure, lettering, small?.seat);
      const isFirst = drawn.size === 0;
      const fresh = [...next.keys()].filter((id) => !drawn.has(id));
      glide?.finish();
      const moves = movesTo(cy, drawn, next);
      put(next);
      const added = fresh.filter((id) => next.get(id)?.group === 'nodes');
      if (isFirst) show();
      else if (added.length > 0) {
        appear(cy, fresh);
        camera.widen(added);
      } else if (moves.length > 3 && moves.length > view.entities.length / 2) camera.fit(true);
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (moves.length > 0 && moves.length <= mostGliding && !isCalm) glide?.start(moves);
    },
    restyle: () => void cy.style(toStyles(token)),
    light,
    camera,
    cy,
    drawn: () => ({
      entities: entityNodes().map((node) => node.id()),
      relations: [...linesOf].flatMap(([id, lines]) =>
        lines.some((line) => cy.getElementById(line).nonempty()) ? [id] : [],
      ),
      groups: cy.nodes('[group]').map((node) => node.id()),
    }),
    locate(id) {
      const node = cy.getElementById(id);
      if (node.empty()) return null;
      const { left, top } = container.getBoundingClientRect();
      const { x, y } = node.renderedPosition();
      return { x: left + x, y: top + y };
    },
    places() {
      const { left, top } = container.getBoundingClientRect();
      return Object.fromEntries(
        entityNodes().map((node) => {
          const { x, y } = node.renderedPosition();
          return [node.id(), { x: left + x, y: top + y }];
        }),
      );
    },
    destroy() {
      stopLettering();
      cy.destroy();
    },
  };
}

type Lighted = ReturnType<Core['getElementById']>;

/** The lines that stand for each relation; those to a folded group stand for none. */
function linesIn(elements: ReadonlyMap<string, Element>): Map<string, string[]> {
  const lines = new Map<string, string[]>();
  for (const { id, data } of elements.values()) {
    const { relation, stands = relation } = data;
    if (stands === undefined) continue;
    for (const one of String(stands).split(' ')) {
      const known = lines.get(one);
      if (known) known.push(id);
      else lines.set(one, [id]);
    }
  }
  return lines;
}

/** More than this would not glide but stutter. */
const mostGliding = 200;

/** Entities that stand elsewhere now; a dragged one stands there already. */
function movesTo(cy: Core, before: ReadonlyMap<string, Element>, next: ReadonlyMap<string, Element>): Move[] {
  return [...next.values()].flatMap(({ id, data, position: to }) => {
    const old = before.get(id)?.position;
    if (!to || !old || data['entity'] === undefined || (old.x === to.x && old.y === to.y)) return [];
    const from = { ...cy.getElementById(id).position() };
    return from.x === to.x && from.y === to.y ? [] : [{ id, from, to }];
  });
}

/** While a node is dragged its badge and its lines go with it; the store hears of it at the end. */
function follow(cy: Core, id: string): void {
  const node = cy.getElementById(id);
  cy.getElementById(`${id}~pin`).position({ ...node.position() });
  cy.getElementById(`${id}~unseen`).position(badgePlace(node.position(), node.width()));
  node.connectedEdges().forEach((edge) => {
    const [source, target] = [edge.source(), edge.target()];
    const lane = { offset: edge.data('offset') as number, widest: edge.data('widest') as number };
    const course = courseOf(source.position(), target.position(), lane, shapeOf(source), shapeOf(target));
    edge.data(drawCourse(course));
  });
}

function shapeOf(node: cytoscape.NodeSingular): { kind: Kind; size: number } {
  if (node.hasClass('place')) return { kind: 'PLACE', size: node.width() / squareSide };
  if (node.hasClass('event')) return { kind: 'EVENT', size: node.width() / diamondReach };
  return { kind: 'ACTOR', size: node.width() };
}

function appear(cy: Core, ids: readonly string[]): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const id of ids) {
    const element = cy.getElementById(id);
    element.style('opacity', 0);
    element.animate(
      { style: { opacity: 1 } },
      { duration: 250, complete: () => void element.removeStyle('opacity') },
    );
  }
}
