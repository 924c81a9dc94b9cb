import type { Core, EventObject } from 'cytoscape';
import type { Point } from '../state/state.ts';
import { distanceToSegment } from './geometry.ts';

/** What a person did to the canvas with mouse, pen or finger. */
export interface PointerHandlers {
  chooseEntity(id: string): void;
  chooseRelation(id: string): void;
  chooseNothing(): void;
  /** Takes one more beside what is marked, or lets it go. */
  toggleMarked(id: string): void;
  expand(id: string): void;
  move(positions: Record<string, Point>): void;
  /** Puts a folded group elsewhere, and with it what is in it. */
  moveGroup(id: string, to: Point): void;
  menu(id: string, at: Point): void;
  hover(id: string | null): void;
  /** Folds and unfolds these groups. */
  toggleGroups(ids: readonly string[]): void;
}

const nearMouse = 8;
const nearFinger = 18;

export function listenToPointer(cy: Core, handlers: PointerHandlers, follow: (id: string) => void): void {
  const entityOf = ({ target }: EventObject): string | null =>
    target === cy ? null : ((target.data('entity') as string | undefined) ?? null);
  const ownerOf = ({ target }: EventObject): string | null =>
    target === cy ? null : ((target.data('owner') as string | undefined) ?? null);

  const foldedOf = ({ target }: EventObject): string | null =>
    target !== cy && target.hasClass('folded') ? (target.id() as string) : null;

  cy.on('tap', (event) => {
    const [entity, owner, group] = [entityOf(event), ownerOf(event), foldedOf(event)];
    const { ctrlKey, metaKey } = event.originalEvent;
    if (entity && (ctrlKey || metaKey)) handlers.toggleMarked(entity);
    else if (owner) handlers.expand(owner);
    else if (group) handlers.toggleGroups([group]);
    else if (entity) handlers.chooseEntity(entity);
    else {
      const isTouch = event.originalEvent.type.startsWith('touch');
      const relation = nearestRelation(cy, event.position, isTouch ? nearFinger : nearMouse);
      const groups = relation ? groupsAt(cy, relation) : [];
      if (groups.length > 0) handlers.toggleGroups(groups);
      else if (relation) handlers.chooseRelation(relation);
      else handlers.chooseNothing();
    }
  });
  cy.on('dbltap', 'node', (event) => {
    const entity = entityOf(event);
    if (entity) handlers.expand(entity);
    else if (event.target.hasClass('frame')) handlers.toggleGroups([event.target.id()]);
  });
  cy.on('cxttap taphold', 'node', (event) => {
    const entity = entityOf(event) ?? ownerOf(event);
    if (!entity) return;
    const box = cy.container()!.getBoundingClientRect();
    const { x, y } = event.renderedPosition;
    const open = () => handlers.menu(entity, { x: box.left + x, y: box.top + y });
    if (event.type === 'cxttap') return open();
    // what opens under a finger would close when that is lifted, so it opens then, unless the finger went elsewhere
    cy.one('tapend', ({ renderedPosition: end }: EventObject) => {
      if (Math.hypot(end.x - x, end.y - y) < nearFinger) open();
    });
  });
  cy.on('drag', 'node', (event) => follow(event.target.id()));
  cy.on('dragfree', 'node', (event) => {
    const { x, y } = event.target.position();
    const to = { x: Math.round(x), y: Math.round(y) };
    const group = foldedOf(event);
    if (group) handlers.moveGroup(group, to);
    else handlers.move({ [event.target.id()]: to });
  });
  hover(cy, entityOf, handlers);
}

/** The line that the pointer means, of several that lie side by side. */
function nearestRelation(cy: Core, at: Point, within: number): string | null {
  let best: string | null = null;
  let least = within / cy.zoom();
  cy.edges().forEach((edge) => {
    const middle = edge.midpoint();
    const distance = Math.min(
      distanceToSegment(at, edge.sourceEndpoint(), middle),
      distanceToSegment(at, middle, edge.targetEndpoint()),
    );
    if (distance >= least) return;
    least = distance;
    best = (edge.data('relation') ?? edge.data('bundle')) as string;
  });
  return best;
}

/** Of a line that stands for several, the folded groups at its ends; none of any other. */
function groupsAt(cy: Core, bundle: string): string[] {
  const edge = cy.getElementById(bundle);
  if (edge.data('bundle') === undefined) return [];
  return edge.connectedNodes('.folded').map((node) => node.id());
}

function hover(cy: Core, entityOf: (event: EventObject) => string | null, handlers: PointerHandlers): void {
  let hovered: string | null = null;
  const point = (id: string | null) => {
    if (id === hovered) return;
    hovered = id;
    handlers.hover(id);
  };
  cy.on('mousemove', (event) => {
    const entity = entityOf(event);
    point(
      entity ??
        (event.target === cy || event.target.isEdge()
          ? nearestRelation(cy, event.position, nearMouse)
          : null),
    );
  });
  cy.container()!.addEventListener('mouseleave', () => point(null));
}
