import type { Api } from '../api/api.ts';
import type { Rearrangement } from '../state/layouts.ts';
import type { Point, Relation, Entity } from '../state/state.ts';
import type { ViewFilter } from '../state/view-filter.ts';
import type { Store } from '../state/store.ts';

/** Where entities stand: those in `fixed` keep their places, the others get one near what they are tied to. */
export type Arrange = (
  entities: readonly Entity[],
  relations: readonly Relation[],
  fixed: Readonly<Record<string, Point>>,
) => Promise<Record<string, Point>>;

/** Arranges a whole picture anew; those in `fixed` keep their places. */
export type Rearrange = (
  whole: {
    readonly entities: readonly Entity[];
    readonly relations: readonly Relation[];
    readonly fixed: Readonly<Record<string, Point>>;
  },
  rearrangement: Rearrangement,
  signal: AbortSignal,
) => Promise<Record<string, Point>>;

/** What every action may use. */
export interface Context {
  readonly store: Store;
  readonly api: Api;
  readonly arrange: Arrange;
  readonly rearrange: Rearrange;
  /** How many entities fit the opening picture of this screen. */
  readonly room: () => number;
}

/** Asks something of the entities that are shown, under the filter that they are seen by. */
export type Question = (ids: readonly string[], filter: ViewFilter | null) => Promise<void>;
