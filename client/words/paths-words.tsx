import type { ReactNode } from 'react';
import { PartWords, type Load } from './part-words.tsx';

const load: Load = {
  ar: async () => (await import('./ar-paths.ts')).arPaths,
  en: async () => (await import('./en-paths.ts')).enPaths,
};

/** The page's words and those of what connects several entities. */
export const PathsWords = ({ children }: { children: ReactNode }) => (
  <PartWords load={load}>{children}</PartWords>
);
