import { drawnLineOf, lineOf } from '../state/filters.ts';
import type { Lang, Point } from '../state/state.ts';
import type { DrawnEntity, View } from '../state/view.ts';
import { lowDrop, lowInset, type Labelled, type Side } from './label-sides.ts';
import { sidesFor, type Seating, type Sides } from './known-sides.ts';
import { labelLines, labelSize, labelText, type Measure } from './labels.ts';
import { standingIn, type Standing } from './grouped.ts';
import { toBundle, toFrame } from './group-elements.ts';
import { hasBadges } from './lettering.ts';
import { lineFont, namedLanes } from './line-names.ts';
import { bundleWidth, courseOf, drawCourse, roomyGap, toLanes, type Lane } from './lanes.ts';
import { extentOf, fontSize, labelGap, lineHeight, markOf } from './marks.ts';

/** A node or edge as the canvas wants it. Here, and nowhere else, entities become nodes and relations edges. */
export interface Element {
  readonly id: string;
  readonly group: 'nodes' | 'edges';
  readonly data: Readonly<Record<string, string | number>>;
  readonly classes: string;
  readonly position: Point | null;
}

/** All that is drawn, by id, for one view in one language; with names so many times larger than usual. */
export function toElements(
  view: View,
  language: Lang,
  measure: Measure,
  lettering = 1,
  seat: Seating = sidesFor,
): Map<string, Element> {
  const standing = standingIn(view);
  const { marks, groups, placeOf } = standing;
  const between = view.isForRoom ? roomyGap : undefined;
  const lanes = toLanes(standing.relations, { between, chosen: view.selected });
  const { sides, crowded } = sidesOf(view, { standing, lanes, lettering, seat }, measure);
  const isLit = (id: string) =>
    view.lit === null || [id, ...(groups.get(id)?.members ?? [])].some((one) => view.lit?.has(one));
  const faded = (...ids: string[]) => (ids.some(isLit) ? '' : 'faded');
  const parents = new Map(
    [...groups.values()].flatMap(({ id, isFolded, members }) =>
      isFolded ? [] : members.map((one) => [one, id] as const),
    ),
  );
  const elements: Element[] = marks.flatMap((entity) => {
    const group = groups.get(entity.id);
    const position = placeOf(entity.id);
    const classes = [
      entity.kind.toLowerCase(),
      group ? 'folded' : '',
      [entity.id, ...(group?.members ?? [])].some((id) => view.selected.has(id)) ? 'selected' : '',
      view.marked.has(entity.id) ? 'marked' : '',
      crowded.has(entity.id) ? 'unnamed' : '',
      view.cursor === entity.id ? 'cursor' : '',
      entity.shade === undefined ? '' : `shade-${entity.shade}`,
      view.gone?.has(entity.id) ? 'gone' : '',
      faded(entity.id),
    ];
    const node = toNode(entity, language, { side: sides.get(entity.id) ?? 'bottom', measure, lettering });
    const { entity: own, ...data } = node.data;
    if (group) return [{ ...node, data: { ...data, group: own! }, classes: join(classes), position }];
    const parent = parents.get(entity.id);
    const unseen = view.unseen[entity.id] ?? 0;
    const badge =
      unseen > 0 && hasBadges(lettering)
        ? [toBadge(entity, unseen, { position, faded: faded(entity.id), lettering })]
        : [];
    const pin = view.pinned.has(entity.id) ? [toPin(entity, position, faded(entity.id))] : [];
    const inside = parent ? { ...node, data: { ...node.data, parent } } : node;
    return [{ ...inside, classes: join(classes), position }, ...badge, ...pin];
  });
  const drawn = new Map(marks.map((entity) => [entity.id, entity]));
  for (const group of groups.values()) if (!group.isFolded) elements.push(toFrame(group, language));
  const named = view.isForRoom ? null : namedLanes(lanes, placeOf, measure, lettering);
  for (const lane of lanes) {
    const isDispute = lane.voice === null && lineOf(lane.relation) === 'CONTESTED';
    const isNamed = named ? named.has(lane.id) : isDispute;
    const edging = { language, faded: faded(...idsOf(lane)), isNamed, placeOf, lettering };
    elements.push(toEdge(lane, view, drawn, edging));
  }
  for (const bundle of standing.bundles)
    elements.push(
      toBundle(bundle, { view, standing, drawn, faded: faded(...bundle.relations.map(({ id }) => id)) }),
    );
  return new Map(elements.map((element) => [element.id, element]));
}

function toNode(
  entity: DrawnEntity,
  language: Lang,
  { side, measure, lettering }: { side: Side; measure: Measure; lettering: number },
): Omit<Element, 'classes' | 'position'> {
  const mark = markOf(entity);
  const font = fontSize(mark, language) * lettering;
  const lines = labelLines(entity, language, measure);
  return {
    id: entity.id,
    group: 'nodes',
    data: {
      entity: entity.id,
      label: labelText(lines),
      size: extentOf(entity),
      font,
      weight: mark.weight,
      ...alignmentOf(side, extentOf(entity) / 2, lines.length * font * lineHeight),
    },
  };
}

interface Alignment {
  valign: string;
  halign: string;
  dx: number;
  dy: number;
}

/** How the canvas is told the side: where the label hangs on the mark, and how far from there. */
function alignmentOf(side: Side, radius: number, height: number): Alignment {
  if (side === 'bottom') return { valign: 'bottom', halign: 'center', dx: 0, dy: labelGap };
  if (side === 'top') return { valign: 'top', halign: 'center', dx: 0, dy: -labelGap };
  const halign = side.endsWith('right') ? 'right' : 'left';
  const away = side.endsWith('right') ? 1 : -1;
  if (!side.startsWith('low')) return { valign: 'center', halign, dx: away * labelGap, dy: 0 };
  return { valign: 'center', halign, dx: -away * radius * lowInset, dy: radius * lowDrop + height / 2 };
}

/** The ring at the upper right that says how many relations are not on the canvas; same side in both languages. */
function toBadge(
  entity: DrawnEntity,
  unseen: number,
  { position, faded, lettering }: { position: Point; faded: string; lettering: number },
): Element {
  const { size, font } = badgeSize(entity);
  return {
    id: `${entity.id}~unseen`,
    group: 'nodes',
    // Isolated left to right, or "+9" would turn into "9+" in Arabic.
    data: {
      owner: entity.id,
      label: `\u2066${unseen > 999 ? '999+' : `+${unseen}`}\u2069`,
      size: size * lettering,
      font: font * lettering,
    },
    classes: join(['badge', faded]),
    position: badgePlace(position, extentOf(entity)),
  };
}

/** The dot in the middle of a mark that no layout moves. */
function toPin(entity: DrawnEntity, position: Point, faded: string): Element {
  const size = Math.round(extentOf(entity) / 3.4);
  return {
    id: `${entity.id}~pin`,
    group: 'nodes',
    data: { owner: entity.id, label: '', font: 10, size },
    classes: join(['pin', entity.kind === 'CONCEPT' ? 'of-ring' : '', faded]),
    position,
  };
}

function badgeSize(entity: DrawnEntity): { size: number; font: number } {
  return extentOf(entity) > 28 ? { size: 22, font: 11.5 } : { size: 18, font: 10 };
}

export function badgePlace({ x, y }: Point, size: number): Point {
  const away = size * 0.36 + 6;
  return { x: x + away, y: y - away };
}

interface Edging {
  language: Lang;
  faded: string;
  isNamed: boolean;
  placeOf: Standing['placeOf'];
  lettering: number;
}

function toEdge(
  lane: Lane,
  view: View,
  drawn: ReadonlyMap<string, DrawnEntity>,
  { language, faded, isNamed, placeOf, lettering }: Edging,
): Element {
  const { id, relation, relations, width, isLast, offset, widest } = lane;
  const { subject, object } = relation;
  const line = lineOf(relation);
  const isSelected = view.selected.has(relation.id);
  const course = courseOf(
    placeOf(subject.id),
    placeOf(object.id),
    lane,
    shapeOf(drawn.get(subject.id) ?? subject),
    shapeOf(drawn.get(object.id) ?? object),
  );
  const isCounted = relations.length > 1;
  const isOneWay = relations.every((one) => !one.predicate.symmetric && one.subject.id === subject.id);
  const name = isCounted ? `\u2066${relations.length}\u2069` : labelText([nameOf(relation, language, view)]);
  const classes = [
    ...lineClasses(lane),
    isOneWay ? '' : 'symmetric',
    isCounted && isLast ? 'counted' : '',
    course.bow === 0 ? '' : 'bowed',
    // the other names come when pointed at or chosen
    isNamed ? 'named' : '',
    line !== 'CONTESTED' && view.isForRoom && !isCounted ? 'told' : '',
    isSelected ? 'selected' : '',
    relations.every((one) => view.gone?.has(one.id)) ? 'gone' : '',
    faded,
  ];
  return {
    id,
    group: 'edges',
    data: {
      source: subject.id,
      target: object.id,
      relation: relation.id,
      ...(isCounted ? { stands: idsOf(lane).join(' ') } : {}),
      offset,
      width,
      label: isLast ? name : '',
      ...(lettering === 1 ? {} : { font: lineFont * lettering }),
      widest,
      ...drawCourse(course),
    },
    classes: join(classes),
    position: null,
  };
}

const idsOf = ({ relations }: Lane) => relations.map(({ id }) => id);
const shapeOf = (end: DrawnEntity) => ({ kind: end.kind, size: markOf(end).size });

/** What a line says by its look: the stance; of two compared voices its colour and whether it denies. */
function lineClasses({ relation, part, voice }: Lane): string[] {
  const line = drawnLineOf(relation);
  const isDenied = part === 'denied';
  if (voice) return [`voice-${voice}`, isDenied ? 'denied' : '', relation.tension ? 'facing' : ''];
  if (isDenied) return ['contested-denied'];
  return [line.toLowerCase(), line === 'TENSION' && relation.stance === 'DENIED' ? 'denied' : ''];
}

/** A line's name; for a room, which reads no legend, with a sign of what is disputed and what is denied. */
function nameOf({ predicate, stance }: Lane['relation'], language: Lang, { isForRoom }: View): string {
  const name = predicate.label[language];
  if (!isForRoom || stance === 'ASSERTED') return name;
  if (stance === 'DENIED') return `\u00d7 ${name}`;
  return language === 'ar' ? `${name}\u061f` : `${name}?`;
}

interface Seats {
  standing: Standing;
  lanes: readonly Lane[];
  lettering: number;
  seat: Seating;
}

function sidesOf(view: View, { standing, lanes, lettering, seat }: Seats, measure: Measure): Sides {
  const marks = standing.marks.map<Labelled>((entity) => {
    const at = standing.placeOf(entity.id);
    const { width, height } = labelSize(entity, measure);
    const hasBadge = view.unseen[entity.id] && hasBadges(lettering);
    return {
      id: entity.id,
      at,
      radius: extentOf(entity) / 2,
      width: width * lettering,
      height: height * lettering,
      badge: hasBadge ? badgePlace(at, extentOf(entity)) : null,
    };
  });
  const lines = [
    ...lanes.flatMap(({ relation: { subject, object }, offset, widest }) =>
      Math.abs(offset) === widest ? [{ ends: [subject.id, object.id] as const, widest }] : [],
    ),
    ...standing.bundles.map(({ ends }) => ({ ends, widest: bundleWidth / 2 })),
  ].map(({ ends, widest }) => ({
    from: standing.placeOf(ends[0]),
    to: standing.placeOf(ends[1]),
    breadth: widest,
  }));
  const order = [...marks].sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1));
  return seat(measure, order, lines);
}

function join(classes: readonly string[]): string {
  return classes.filter((one) => one !== '').join(' ');
}
