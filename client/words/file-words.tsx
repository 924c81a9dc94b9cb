import type { ReactNode } from 'react';
import { PartWords, type Load } from './part-words.tsx';

const load: Load = {
  ar: async () => (await import('./ar-file.ts')).arFile,
  en: async () => (await import('./en-file.ts')).enFile,
};

/** The page's words and those of a picture that is put into a file or into a page elsewhere. */
export const FileWords = ({ children }: { children: ReactNode }) => (
  <PartWords load={load}>{children}</PartWords>
);
