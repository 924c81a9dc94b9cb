import { partWords } from './part-words.tsx';

/** The page's words and those of the tour. */
export const TourWords = partWords({
  ar: async () => (await import('./ar-tour.ts')).arTour,
  en: async () => (await import('./en-tour.ts')).enTour,
});
