import type { Picture, State } from './state.ts';

/** What can be counted of each entity among what is seen. */
export const measures = ['degree', 'betweenness', 'claims', 'origins'] as const;
export type MeasureName = (typeof measures)[number];

/** What marks grow with: all relations in the graph, as ever, or a measure of what is seen. */
export const sizings = ['usual', ...measures] as const;
export type Sizing = (typeof sizings)[number];

/** What the colour of marks tells; their shape tells the kind in either case. */
export const colorings = ['kind', ...measures] as const;
export type Coloring = (typeof colorings)[number];

/** From the smallest and palest to the largest and strongest. */
export const steps = [0, 1, 2, 3, 4] as const;
export type Step = (typeof steps)[number];

/** What is counted: entities, and relations between them. */
export interface Counted {
  readonly entities: readonly string[];
  readonly relations: readonly {
    readonly source: string;
    readonly target: string;
    readonly claims: number;
    readonly origins: number;
  }[];
}

/** A number for each entity by each measure. */
export interface Measured {
  /** Of what was counted. */
  readonly key: string;
  readonly values: Readonly<Record<MeasureName, Readonly<Record<string, number>>>>;
}

/**
 * Values in five steps from the least to the most, such that the area of a mark grows with its value; where all are
 * equal, all stand in the middle.
 */
export interface Scale {
  readonly least: number;
  readonly most: number;
  stepOf(value: number): Step;
}

export function scaleOf(values: readonly number[]): Scale {
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  const stepOf = (value: number): Step =>
    most > least
      ? (Math.max(
          0,
          Math.min(4, Math.floor(Math.sqrt(Math.max(0, value - least) / (most - least)) * 5)),
        ) as Step)
      : 2;
  return { least, most, stepOf };
}

export function isMeasured({ size, color }: Pick<Picture, 'size' | 'color'>): boolean {
  return size !== 'usual' || color !== 'kind';
}

/** Whether all that sizes and colours go by is counted. */
export function isCounted({ picture, measured }: Pick<State, 'picture' | 'measured'>): boolean {
  return measured !== null || !isMeasured(picture) || picture.shown.length === 0;
}

/** The scale of a measure among these; null as long as nothing is counted. */
export function scaleAmong(
  measured: Measured | null,
  measure: Sizing | Coloring,
  ids: readonly string[],
): Scale | null {
  if (measure === 'usual' || measure === 'kind' || !measured) return null;
  const values = ids.flatMap((id) => measured.values[measure][id] ?? []);
  return values.length > 0 ? scaleOf(values) : null;
}

/** The steps at which marks are drawn, as far as they are measured. */
export interface Weight {
  /** Of its size; as many relations as it has in the graph decide unless told. */
  readonly weight?: Step;
  /** Of its colour; its kind decides unless told. */
  readonly shade?: Step;
}

/** Gives each its steps; an answer that is still on its way leaves those that it will count as they are. */
export function weigh<One extends { readonly id: string }>(
  all: readonly One[],
  { size, color }: Pick<Picture, 'size' | 'color'>,
  measured: Measured | null,
): readonly (One & Weight)[] {
  if (!isMeasured({ size, color }) || !measured) return all;
  const ids = all.map(({ id }) => id);
  const stepBy = (measure: Sizing | Coloring) => {
    const scale = scaleAmong(measured, measure, ids);
    return (id: string): Step | undefined => {
      const value = measure === 'usual' || measure === 'kind' ? undefined : measured.values[measure][id];
      return scale && value !== undefined ? scale.stepOf(value) : undefined;
    };
  };
  const [weightOf, shadeOf] = [stepBy(size), stepBy(color)];
  return all.map((one) => {
    const [weight, shade] = [weightOf(one.id), shadeOf(one.id)];
    return {
      ...one,
      ...(weight === undefined ? {} : { weight }),
      ...(shade === undefined ? {} : { shade }),
    };
  });
}
