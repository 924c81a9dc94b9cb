import { useMemo } from 'react';
import { isolate, useWords, type PlainWords } from '../words/use-words.tsx';
import type { Voice } from './voices-of.ts';

/** Says whose words a footnote stands on, through whom, and where. */
export function useVoiceWords(): (voice: Voice) => string {
  const { say, language, locale } = useWords();
  return useMemo(() => voiceWords({ say, language, locale }), [say, language, locale]);
}

export function voiceWords({ say, language, locale }: PlainWords): (voice: Voice) => string {
  return ({ name, way, carrier, isDenial, paragraphs, source }) => {
    const list = new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' }).format(
      paragraphs.map(String),
    );
    const voice = say(`story.voice.${way}`, {
      name: isolate(name[language]),
      carrier: isolate(carrier?.[language] ?? ''),
    });
    const paragraph = say('story.paragraphs', { count: paragraphs.length, list });
    const place = source
      ? say('story.in-source', { place: paragraph, title: isolate(source[language]) })
      : paragraph;
    return say(isDenial ? 'story.denied' : 'story.said', { voice, place });
  };
}
