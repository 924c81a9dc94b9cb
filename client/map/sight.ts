import type { Lang } from '../state/state.ts';
import type { Base, Country } from './base.ts';
import { projectionOf, type Camera, type Size } from './projection.ts';

/** Of the earth's width: where governorates get room for their borders, and for their names. */
const governoratesFrom = 9_000;
const governorateNamesFrom = 22_000;
/** About how wide a letter of a country's name is. */
const letter = 8;

/** What of the base is seen: the rest is left out, and names for which there is no room. */
export interface Sight {
  readonly countries: readonly Country[];
  readonly hasGovernorates: boolean;
  /** In canvas units from the left upper corner; all within the frame. */
  readonly names: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly isCountry: boolean;
    /** Of a country, within which its name can stand elsewhere. */
    readonly shape: Country['shape'] | null;
  }[];
}

export function sightOf(base: Base, camera: Camera, size: Size, language: Lang): Sight {
  const project = projectionOf(camera, size);
  const corner = (x: number, y: number) => project.invert?.([x, y]) ?? [0, 0];
  const [west, north] = corner(0, 0);
  const [east, south] = corner(size.width, size.height);
  const isAll = camera.world < size.width * 1.2;
  const countries = base.countries.filter(
    ({ bounds: [w, s, e, n] }) => isAll || w > e || (w < east && e > west && s < north && n > south),
  );
  const named = (
    label: Country['label'],
    [longitude, latitude]: readonly [number, number],
    shape: Country['shape'] | null,
  ) => {
    const [x, y] = project([longitude, latitude]) ?? [-1, -1];
    const isOut = x < 0 || y < 0 || x > size.width || y > size.height;
    return label && !isOut ? [{ text: label[language], x, y, isCountry: shape !== null, shape }] : [];
  };
  return {
    countries,
    hasGovernorates: camera.world > governoratesFrom,
    names: [
      ...countries.flatMap(({ label, shape, middle, bounds: [w, , e] }) => {
        const room = ((e - w) / 360) * camera.world;
        return label && room > label[language].length * letter ? named(label, middle, shape) : [];
      }),
      ...(camera.world > governorateNamesFrom
        ? base.governorates.flatMap(({ label, at }) => named(label, at, null))
        : []),
    ],
  };
}
