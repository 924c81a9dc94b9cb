import { partWords } from './part-words.tsx';

/** The page's words and those that tell what its words mean. */
export const HelpWords = partWords({
  ar: async () => (await import('./ar-help.ts')).arHelp,
  en: async () => (await import('./en-help.ts')).enHelp,
});
