import type { ReactNode } from 'react';
import { PartWords, type Load } from './part-words.tsx';

const load: Load = {
  ar: async () => (await import('./ar-scale.ts')).arScale,
  en: async () => (await import('./en-scale.ts')).enScale,
};

/** The page's words and those of what sizes and colours mean. */
export const ScaleWords = ({ children }: { children: ReactNode }) => (
  <PartWords load={load}>{children}</PartWords>
);
