import type { ReactNode } from 'react';
import { PartWords, type Load } from './part-words.tsx';

const load: Load = {
  ar: async () => (await import('./ar-tour.ts')).arTour,
  en: async () => (await import('./en-tour.ts')).enTour,
};

/** The page's words and those of the tour. */
export const TourWords = ({ children }: { children: ReactNode }) => (
  <PartWords load={load}>{children}</PartWords>
);
