import { toSplit, usualSplit, type Arrangement, type PictureName, type Split } from './split.ts';
import type { Grouping } from './groups.ts';
import type { Coloring, Sizing } from './measures.ts';
import type { Kind, Lang, Line, Picture, Reading, Selection, State } from './state.ts';
import type { Compare, Perspective, ViewFilter } from './view-filter.ts';

/** Version 1 of the document that restores a picture, as docs/view.schema.json has it; the address is its short form. */
export interface ViewDocument {
  version: 1;
  language: Lang;
  /** In the order in which they came; canvas units. */
  entities: { id: string; x?: number | undefined; y?: number | undefined }[];
  /** Only these of the relations between them. */
  relations?: string[] | undefined;
  filter?: ViewFilter | undefined;
  /** The picture as one speaker tells it. */
  perspective?: Perspective | undefined;
  /** Those that no layout moves. */
  pinned?: string[] | undefined;
  /** Two speakers beside each other. */
  compare?: Compare | undefined;
  /** Per entity that was expanded, which of the others that brought. */
  grown?: { of: string; ids: string[] }[] | undefined;
  /** Those that were hidden, and can be brought back. */
  removed?: string[] | undefined;
  hidden?: { kinds: Kind[]; lines: Line[] } | undefined;
  /** What the size of marks goes by; all relations in the graph unless told. */
  size?: Exclude<Sizing, 'usual'> | undefined;
  /** What their colour goes by; the kind unless told. */
  color?: Exclude<Coloring, 'kind'> | undefined;
  /** What entities are put together by, and which groups are unfolded. */
  group?: { by: Grouping; unfolded?: string[] | undefined } | undefined;
  selection?: { entity: string } | { relation: string } | undefined;
  reading?: { source: string; paragraph: number; claim?: string | undefined } | undefined;
  /** The point in the middle, and the zoom. */
  camera?: { x: number; y: number; zoom: number } | undefined;
  /** The one in front: the only one without `split`, and on a narrow screen. */
  picture?: PictureName | undefined;
  /** The pictures on a wide screen; the network with time under it unless this or `picture` is told. */
  split?: { pictures: PictureName[]; how: Arrangement } | undefined;
  dataVersion?: string | undefined;
}

/** What of the page a document restores. */
export interface Restored {
  readonly picture: Picture;
  readonly selection: Selection;
  readonly reading: Reading | null;
  readonly language: Lang;
  readonly split: Split;
}

export function toDocument({
  picture,
  selection,
  reading,
  language,
  split,
}: Pick<State, 'picture' | 'selection' | 'reading' | 'language' | 'split'>): ViewDocument {
  const { shown, positions, pinned, removed, hiddenKinds, hiddenLines, only, filter, perspective, compare } =
    picture;
  const { size, color, grouping, unfolded } = picture;
  const place = (id: string) => {
    const point = positions[id];
    // adding 0 makes of -0 the 0 that an address holds
    return point ? { x: Math.round(point.x) + 0, y: Math.round(point.y) + 0 } : {};
  };
  return {
    version: 1,
    language,
    entities: shown.map((id) => ({ id, ...place(id) })),
    ...(only ? { relations: [...only] } : {}),
    ...(Object.keys(filter).length > 0 ? { filter } : {}),
    ...(perspective ? { perspective } : {}),
    ...(pinned.length > 0 ? { pinned: [...pinned] } : {}),
    ...(compare ? { compare } : {}),
    ...grownOf(picture),
    ...(removed.length > 0 ? { removed: [...removed] } : {}),
    ...(hiddenKinds.length + hiddenLines.length > 0
      ? { hidden: { kinds: [...hiddenKinds], lines: [...hiddenLines] } }
      : {}),
    ...(size === 'usual' ? {} : { size }),
    ...(color === 'kind' ? {} : { color }),
    ...(grouping === 'none' && unfolded.length === 0
      ? {}
      : { group: { by: grouping, ...(unfolded.length > 0 ? { unfolded: [...unfolded] } : {}) } }),
    ...(selection ? { selection } : {}),
    ...(reading
      ? {
          reading: {
            source: reading.sourceId,
            paragraph: reading.paragraph,
            ...(reading.claimId === null ? {} : { claim: reading.claimId }),
          },
        }
      : {}),
    ...splitParts(split),
  };
}

/** What is usual is not told. */
function splitParts({ front, pictures, how }: Split): Pick<ViewDocument, 'picture' | 'split'> {
  const isUsual = how === usualSplit.how && pictures.join() === usualSplit.pictures.join();
  if (isUsual && front === usualSplit.front) return {};
  if (pictures.length === 1 && how === 'strip') return { picture: front };
  return { ...(front === pictures[0] ? {} : { picture: front }), split: { pictures: [...pictures], how } };
}

function splitOf({ picture, split }: ViewDocument): Split {
  const given = split
    ? toSplit(split.pictures, split.how)
    : picture
      ? toSplit([picture], 'strip')
      : usualSplit;
  return given ? { ...given, front: picture ?? given.front } : usualSplit;
}

export function fromDocument(document: ViewDocument): Restored {
  const { entities, relations, filter, perspective, compare, pinned, hidden, selection, reading, language } =
    document;
  const ids = new Set(entities.map(({ id }) => id));
  return {
    picture: {
      shown: entities.map(({ id }) => id),
      positions: Object.fromEntries(
        entities.flatMap(({ id, x, y }) => (x === undefined || y === undefined ? [] : [[id, { x, y }]])),
      ),
      pinned: pinned?.filter((id) => ids.has(id)) ?? [],
      grown: Object.fromEntries(
        (document.grown ?? []).flatMap(({ of, ids: brought }) =>
          ids.has(of) ? brought.filter((id) => ids.has(id) && id !== of).map((id) => [id, of]) : [],
        ),
      ),
      removed: document.removed?.filter((id) => !ids.has(id)) ?? [],
      hiddenKinds: hidden?.kinds ?? [],
      hiddenLines: hidden?.lines ?? [],
      only: relations ?? null,
      filter: filter ?? {},
      perspective: perspective ?? null,
      compare: compare ?? null,
      size: document.size ?? 'usual',
      color: document.color ?? 'kind',
      grouping: document.group?.by ?? 'none',
      unfolded: document.group?.unfolded ?? [],
    },
    selection: selection ?? null,
    reading: reading
      ? { sourceId: reading.source, paragraph: reading.paragraph, claimId: reading.claim ?? null }
      : null,
    language,
    split: splitOf(document),
  };
}

function grownOf({ grown }: Picture): Pick<ViewDocument, 'grown'> {
  const brought: Record<string, string[]> = {};
  for (const [id, of] of Object.entries(grown)) (brought[of] ??= []).push(id);
  const lists = Object.entries(brought).map(([of, ids]) => ({ of, ids }));
  return lists.length > 0 ? { grown: lists } : {};
}
