import { partWords } from './part-words.tsx';

/** The page's words and those of a picture that is put into a file or into a page elsewhere. */
export const FileWords = partWords({
  ar: async () => (await import('./ar-file.ts')).arFile,
  en: async () => (await import('./en-file.ts')).enFile,
});
