import type { Api } from '../api/api.ts';
import type { Point, Relation, Entity } from '../state/state.ts';
import type { Store } from '../state/store.ts';

/** Where entities stand: those in `fixed` keep their places, the others get one near what they are tied to. */
export type Arrange = (
  entities: readonly Entity[],
  relations: readonly Relation[],
  fixed: Readonly<Record<string, Point>>,
) => Promise<Record<string, Point>>;

/** What every action may use. */
export interface Context {
  readonly store: Store;
  readonly api: Api;
  readonly arrange: Arrange;
  /** How many entities fit the opening picture of this screen. */
  readonly room: () => number;
}
