import { partWords } from './part-words.tsx';

/** The page's words and those of making and presenting stories. */
export const EditorWords = partWords({
  ar: async () => (await import('./ar-editor.ts')).arEditor,
  en: async () => (await import('./en-editor.ts')).enEditor,
});
