import type {
  CardFragment,
  ClaimCardFragment,
  EdgeFragment,
  EntityQuery,
  Kind,
  PlacesQuery,
  RelationQuery,
  SourceQuery,
  TimesQuery,
} from '../api/generated/graphql.ts';
import type { Grouping } from './groups.ts';
import type { Coloring, Measured, Sizing } from './measures.ts';
import type { Reference } from './reference.ts';
import type { Compare, Perspective, ViewFilter } from './view-filter.ts';
import { usualSplit, type Split } from './split.ts';

export type Entity = CardFragment;
export type Relation = EdgeFragment;
export type Claim = ClaimCardFragment;
export type Source = NonNullable<SourceQuery['source']> & {
  /** True while its text is a copy that was attached in this browser. */
  readonly isAttachedHere?: boolean;
};
export type EntityDetails = NonNullable<EntityQuery['entity']> & {
  groups: NonNullable<EntityQuery['neighbors']>['groups'];
};
export type RelationDetails = NonNullable<RelationQuery['relation']>;
export type Times = TimesQuery['subgraph'];
export type Places = PlacesQuery;
export type { Kind };

export type Lang = 'ar' | 'en';
export type Theme = 'light' | 'dark';
export type Line = 'ASSERTED' | 'DENIED' | 'CONTESTED' | 'TENSION';
/** A line on the canvas: of what is said, or of what is known from elsewhere. */
export type DrawnLine = Line | 'REFERENCE';

/** Canvas units: one is one CSS pixel at zoom 1, y downwards, origin anywhere. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a person made of the canvas; undo, redo and the address cover exactly this. */
export interface Picture {
  /** Ids of the entities on the canvas, in the order in which they came. */
  readonly shown: readonly string[];
  readonly positions: Readonly<Record<string, Point>>;
  /** Those that no layout moves. */
  readonly pinned: readonly string[];
  /** Per entity that an expansion brought, whose expansion it was. */
  readonly grown: Readonly<Record<string, string>>;
  /** Those that were hidden and not brought back, the last one last. */
  readonly removed: readonly string[];
  readonly hiddenKinds: readonly Kind[];
  readonly hiddenLines: readonly Line[];
  /** Only these of the relations between them, as a link may ask; null for all. */
  readonly only: readonly string[] | null;
  /** Which claims and relations are seen; its `speakers` and `reported` are absent while there is a perspective. */
  readonly filter: ViewFilter;
  /** Whose voice the picture tells; null for everyone. */
  readonly perspective: Perspective | null;
  /** Two voices beside each other; null for none. Not beside a perspective. */
  readonly compare: Compare | null;
  /** What the size of marks goes by. */
  readonly size: Sizing;
  /** What their colour goes by. */
  readonly color: Coloring;
  /** What entities are put together by. */
  readonly grouping: Grouping;
  /** Ids of the groups whose entities are seen; the others are one mark each. */
  readonly unfolded: readonly string[];
}

/** What is left of relations under a filter, as the server told it. */
export interface Told {
  /** The filter and perspective that it answers, and the entities it was asked for. */
  readonly key: string;
  readonly relations: Readonly<
    Record<string, Pick<Relation, 'stance' | 'tension' | 'claimCount' | 'originCount'>>
  >;
  /** Where two voices are compared: what each of them makes of the relations it speaks of. */
  readonly voices?: Readonly<Record<'a' | 'b', Readonly<Record<string, Relation['stance']>>>>;
}

/** What saving over a view needs to know of it. */
export interface OpenedView {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  readonly isOwn: boolean;
}

export type Selection = { readonly entity: string } | { readonly relation: string } | null;

/** Which place of which source the reading pane shows, and which claim is lit there. */
export interface Reading {
  readonly sourceId: string;
  readonly paragraph: number;
  readonly claimId: string | null;
}

/** Which story is told, and at which step, from 1 on. */
export interface Telling {
  readonly story: string;
  readonly step: number;
}

/** Why an answer did not come. `database` mends itself; the others need a person. */
export interface Failure {
  readonly reason: 'database' | 'network' | 'busy' | 'refused';
  /** Given by the server, for whoever looks into its log. */
  readonly requestId: string | null;
}

/** What just happened, as an id of the word catalogue and what goes into the sentence. */
export interface Notice {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Entities named in the sentence, by the value they fill; put in the page's language when shown. */
  readonly entities: Readonly<Record<string, string>>;
}

export type Loadable<T> =
  { readonly is: 'loading' } | { readonly is: 'failed'; readonly failure: Failure } | T;

export interface State {
  readonly picture: Picture;
  readonly past: readonly Picture[];
  readonly future: readonly Picture[];
  readonly selection: Selection;
  /** Several entities taken together, in the order in which they were marked; then nothing else is selected. */
  readonly marked: readonly string[];
  /** Ids of a path that is pointed at, entities and relations; it alone is lit. */
  readonly trail: readonly string[] | null;
  /** Where the camera is asked to look, anew with every new object; all of the picture when no ids are given. */
  readonly gaze: { readonly at: readonly string[] } | null;
  /** The entity or relation pointed at, in whichever picture. */
  readonly hovered: string | null;
  /** Which pictures are on the screen; undo does not reach it. */
  readonly split: Split;
  /** The node that the arrow keys are at; not the same as the selection. */
  readonly cursor: string | null;
  /** The kind or line pointed at in the legend. */
  readonly highlight: Kind | DrawnLine | null;
  /** The saved view that the picture was opened from or saved as; what was done since may differ. */
  readonly view: OpenedView | null;
  /** Null while nothing narrows, and until the first answer. */
  readonly told: Told | null;
  /** What is known from elsewhere; null until the picture first asks for it. */
  readonly reference: Reference | null;
  /** Of what is seen; null until a size or a colour goes by it. */
  readonly measured: Measured | null;
  readonly entities: Readonly<Record<string, Entity>>;
  readonly relations: Readonly<Record<string, Relation>>;
  /** Entities in the whole graph, all and by kind; null until the first answer. */
  readonly total: number | null;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly entityDetails: Loadable<EntityDetails> | null;
  readonly relationDetails: Loadable<RelationDetails> | null;
  /** When and where what is shown happened; asked when a timeline or a map is on the screen. */
  readonly times: Loadable<Times> | null;
  readonly places: Loadable<Places> | null;
  readonly reading: Reading | null;
  /** Lies over all of the page, which waits as it is. */
  readonly telling: Telling | null;
  readonly sources: Readonly<Record<string, Loadable<Source>>>;
  readonly opening: 'loading' | 'ready' | Failure;
  /** What is being fetched just now, the newest first, as ids of the word catalogue. */
  readonly busy: readonly string[];
  readonly away: boolean;
  readonly notice: Notice | null;
  readonly language: Lang;
  readonly theme: Theme;
}

/** Of a picture in which neither the legend, a filter, a voice nor a link keeps anything away. */
export const nothingKeptAway = {
  hiddenKinds: [],
  hiddenLines: [],
  only: null,
  filter: {},
  perspective: null,
  compare: null,
} satisfies Partial<Picture>;

export const emptyPicture: Picture = {
  shown: [],
  positions: {},
  pinned: [],
  grown: {},
  removed: [],
  ...nothingKeptAway,
  size: 'usual',
  color: 'kind',
  grouping: 'none',
  unfolded: [],
};

export function emptyState(language: Lang, theme: Theme): State {
  return {
    picture: emptyPicture,
    past: [],
    future: [],
    selection: null,
    marked: [],
    trail: null,
    gaze: null,
    hovered: null,
    split: usualSplit,
    cursor: null,
    highlight: null,
    view: null,
    told: null,
    reference: null,
    measured: null,
    entities: {},
    relations: {},
    total: null,
    kinds: {},
    entityDetails: null,
    relationDetails: null,
    times: null,
    places: null,
    reading: null,
    telling: null,
    sources: {},
    opening: 'loading',
    busy: [],
    away: false,
    notice: null,
    language,
    theme,
  };
}

/** True for a value that has arrived. */
export function arrived<T extends object>(value: Loadable<T> | null | undefined): value is T {
  return value !== null && value !== undefined && !('is' in value);
}

/** A source by an id that may come from a link and so may be any word. */
export function sourceOf({ sources }: Pick<State, 'sources'>, id: string): Loadable<Source> | null {
  return Object.hasOwn(sources, id) ? (sources[id] ?? null) : null;
}
