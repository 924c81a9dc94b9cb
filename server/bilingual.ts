/** A text in both languages. */
export interface Bilingual {
  ar: string;
  en: string;
}

export const bilingual = (ar: string, en: string): Bilingual => ({ ar, en });

/** In the language asked for. */
export const inLanguage = ({ ar, en }: Bilingual, { lang }: { lang: 'AR' | 'EN' }) =>
  lang === 'AR' ? ar : en;
