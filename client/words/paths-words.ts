import { partWords } from './part-words.tsx';

/** The page's words and those of what connects several entities. */
export const PathsWords = partWords({
  ar: async () => (await import('./ar-paths.ts')).arPaths,
  en: async () => (await import('./en-paths.ts')).enPaths,
});
