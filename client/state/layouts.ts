/** Ways to arrange the whole picture. */
export const layouts = ['force', 'layered', 'radial', 'time', 'place'] as const;
export type LayoutName = (typeof layouts)[number];

/** What some layouts go by besides the picture. */
export interface Standing {
  /** Days of what is said of it or known of it, as ISO dates; null where open or unknown. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Degrees, where it is known to be. */
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
}

/** How the whole picture is to be arranged. */
export interface Rearrangement {
  readonly how: LayoutName;
  /** In the middle of a radial one; the best connected unless told. */
  readonly center: string | null;
  /** Layers and time run from right to left. */
  readonly isMirrored: boolean;
  readonly standing: Readonly<Record<string, Standing>>;
}
