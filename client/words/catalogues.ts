import type { Lang } from '../state/state.ts';
import type { FirstWordId } from './en.ts';

export type Catalogue = Record<FirstWordId, string>;

/** The words of a language; each is fetched once, the other language when the first picture stands. */
export async function loadCatalogue(language: Lang): Promise<Catalogue> {
  return language === 'ar' ? (await import('./ar.ts')).ar : (await import('./en.ts')).en;
}
