import type { Kind, Lang, Line, Picture, Reading, Selection, State } from './state.ts';

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
  perspective?: { speaker: string; includeReported: boolean } | undefined;
  hidden?: { kinds: Kind[]; lines: Line[] } | undefined;
  selection?: { entity: string } | { relation: string } | undefined;
  reading?: { source: string; paragraph: number; claim?: string | undefined } | undefined;
  /** The point in the middle, and the zoom. */
  camera?: { x: number; y: number; zoom: number } | undefined;
  picture?: 'network' | 'map' | 'timeline' | 'table' | undefined;
  dataVersion?: string | undefined;
}

export interface ViewFilter {
  kinds?: Kind[] | undefined;
  predicates?: string[] | undefined;
  about?: string[] | undefined;
  speakers?: string[] | undefined;
  reported?: boolean | undefined;
  stance?: ('ASSERTED' | 'DENIED' | 'CONTESTED')[] | undefined;
  polarity?: 'ASSERTS' | 'DENIES' | undefined;
  factuality?: ('CT' | 'PR' | 'PS' | 'U')[] | undefined;
  time?: { earliest?: string | undefined; latest?: string | undefined } | undefined;
  within?: string[] | undefined;
  minOrigins?: number | undefined;
  sources?: string[] | undefined;
  text?: string | undefined;
  reference?: boolean | undefined;
}

/** What of the page a document restores. */
export interface Restored {
  readonly picture: Picture;
  readonly selection: Selection;
  readonly reading: Reading | null;
  readonly language: Lang;
}

export function toDocument({
  picture,
  selection,
  reading,
  language,
}: Pick<State, 'picture' | 'selection' | 'reading' | 'language'>): ViewDocument {
  const { shown, positions, hiddenKinds, hiddenLines } = picture;
  const place = (id: string) => {
    const point = positions[id];
    // adding 0 makes of -0 the 0 that an address holds
    return point ? { x: Math.round(point.x) + 0, y: Math.round(point.y) + 0 } : {};
  };
  return {
    version: 1,
    language,
    entities: shown.map((id) => ({ id, ...place(id) })),
    ...(hiddenKinds.length + hiddenLines.length > 0
      ? { hidden: { kinds: [...hiddenKinds], lines: [...hiddenLines] } }
      : {}),
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
  };
}

export function fromDocument({ entities, hidden, selection, reading, language }: ViewDocument): Restored {
  return {
    picture: {
      shown: entities.map(({ id }) => id),
      positions: Object.fromEntries(
        entities.flatMap(({ id, x, y }) => (x === undefined || y === undefined ? [] : [[id, { x, y }]])),
      ),
      hiddenKinds: hidden?.kinds ?? [],
      hiddenLines: hidden?.lines ?? [],
    },
    selection: selection ?? null,
    reading: reading
      ? { sourceId: reading.source, paragraph: reading.paragraph, claimId: reading.claim ?? null }
      : null,
    language,
  };
}

/** The filter and the perspective of a document as one filter of the questions; null when it has neither. */
export function filterOf({ filter, perspective }: ViewDocument): ViewFilter | null {
  if (!filter && !perspective) return null;
  const voice = perspective && {
    speakers: [perspective.speaker],
    ...(perspective.includeReported ? {} : { reported: false }),
  };
  return { ...filter, ...voice };
}
