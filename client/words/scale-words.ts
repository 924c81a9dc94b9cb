import { partWords } from './part-words.tsx';

/** The page's words and those of what sizes and colours mean. */
export const ScaleWords = partWords({
  ar: async () => (await import('./ar-scale.ts')).arScale,
  en: async () => (await import('./en-scale.ts')).enScale,
});
