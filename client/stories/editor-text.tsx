import type { Lang } from '../state/state.ts';
import type { Bilingual } from '../state/story-document.ts';
import { useWords } from '../words/use-words.tsx';

interface Props {
  label: string;
  text: Bilingual;
  most: number;
  /** More than a line. */
  isLong?: boolean;
  /** Begins with the focus, where it was asked for. */
  hasFocus?: boolean;
  onWrite: (language: Lang, text: string) => void;
}

/** A text in both languages, that of the page first. */
export function EditorText({ label, text, most, isLong = false, hasFocus = false, onWrite }: Props) {
  const { say, language } = useWords();
  const languages: readonly Lang[] = language === 'ar' ? ['ar', 'en'] : ['en', 'ar'];
  return (
    <fieldset className="editor-text">
      <legend>{label}</legend>
      {languages.map((one, index) => (
        <label key={one}>
          <span className="editor-language" lang={one} aria-hidden="true">
            {one === 'ar' ? 'ع' : 'En'}
          </span>
          <textarea
            className="field"
            rows={isLong ? 2 : 1}
            lang={one}
            dir={one === 'ar' ? 'rtl' : 'ltr'}
            maxLength={most}
            aria-label={say('editor.field', { field: label, language: say(`editor.in.${one}`) })}
            value={text[one]}
            // eslint-disable-next-line jsx-a11y/no-autofocus -- whoever adds a step names it next
            autoFocus={hasFocus && index === 0}
            onKeyDown={(event) => {
              // a title is one line
              if (event.key === 'Enter' && !isLong) event.preventDefault();
            }}
            onChange={({ target }) =>
              onWrite(one, isLong ? target.value : target.value.replace(/\s*\n\s*/g, ' '))
            }
          />
        </label>
      ))}
    </fieldset>
  );
}
