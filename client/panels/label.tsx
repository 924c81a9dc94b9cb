import type { ReactNode } from 'react';
import type { Lang, Relation } from '../state/state.ts';
import { useWords } from '../words/use-words.tsx';

interface Bilingual {
  readonly ar: string;
  readonly en: string;
}

/** A text from the data in the page's language, kept apart from the direction of what surrounds it. */
export function Label({ of, language }: { of: Bilingual; language?: Lang }): ReactNode {
  const words = useWords();
  const chosen = language ?? words.language;
  return <bdi lang={chosen === words.language ? undefined : chosen}>{of[chosen]}</bdi>;
}

/** Subject, predicate, object as one sentence; the predicate steps back. */
export function Sentence({
  relation: { subject, predicate, object },
}: {
  relation: Record<'subject' | 'predicate' | 'object', { readonly label: Bilingual }>;
}) {
  return (
    <>
      <Label of={subject.label} />{' '}
      <span className="predicate">
        <Label of={predicate.label} />
      </span>{' '}
      <Label of={object.label} />
    </>
  );
}

/** The same in plain text, for names of controls. */
export function sentenceText(
  { subject, predicate, object }: Pick<Relation, 'subject' | 'predicate' | 'object'>,
  language: Lang,
): string {
  return [subject, predicate, object].map(({ label }) => `\u2068${label[language]}\u2069`).join(' ');
}
