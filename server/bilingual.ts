/** A text in both languages; `text` answers in the one asked for. */
export interface Bilingual {
  ar: string;
  en: string;
  text(parameters: { lang: 'AR' | 'EN' }): string;
}

export function bilingual(ar: string, en: string): Bilingual {
  return { ar, en, text: ({ lang }) => (lang === 'AR' ? ar : en) };
}
