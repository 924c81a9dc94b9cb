import type { ReactNode } from 'react';
import { PartWords, type Load } from './part-words.tsx';

const load: Load = {
  ar: async () => (await import('./ar-editor.ts')).arEditor,
  en: async () => (await import('./en-editor.ts')).enEditor,
};

/** The page's words and those of making and presenting stories. */
export const EditorWords = ({ children }: { children: ReactNode }) => (
  <PartWords load={load}>{children}</PartWords>
);
