import { TriangleAlert } from 'lucide-react';
import { Thumbnail } from '../panels/thumbnail.tsx';
import { encodeAddress } from '../state/address.ts';
import { writeText, type DraftStep, type TextOf } from '../state/draft.ts';
import { useWords } from '../words/use-words.tsx';
import { EditorMeant } from './editor-meant.tsx';
import { EditorSources } from './editor-sources.tsx';
import { EditorText } from './editor-text.tsx';
import type { Editing } from './use-editing.ts';
import { useWarningWords, warningsIn } from './use-warnings.ts';

interface Props {
  step: DraftStep;
  editing: Editing;
  /** Whether the title is to be written next. */
  isFresh: boolean;
  /** Puts its picture up on the page. */
  onShow: (address: string) => void;
}

const texts = [
  { of: 'title', label: 'editor.step-title', most: 200 },
  { of: 'caption', label: 'editor.caption', most: 1000 },
  { of: 'notes', label: 'editor.notes', most: 5000 },
] as const satisfies readonly { of: TextOf; label: string; most: number }[];

/** One step: its words, its picture, what stands out in it, and what it stands on. */
export function EditorStep({ step, editing, isFresh, onShow }: Props) {
  const { say } = useWords();
  const sayWarning = useWarningWords();
  const { change, retake, stock } = editing;
  const warnings = warningsIn(step, stock);
  return (
    <>
      {texts.map(({ of, label, most }) => (
        <EditorText
          key={of}
          label={say(label)}
          text={step[of] ?? { ar: '', en: '' }}
          most={most}
          isLong={of !== 'title'}
          hasFocus={of === 'title' && isFresh}
          onWrite={(language, text) => change((now) => writeText(now, step.key, of, language, text))}
        />
      ))}
      {warnings.length > 0 && (
        <ul className="editor-warnings">
          {warnings.map((warning) => (
            <li key={`${warning.id} ${warning.language}`}>
              <TriangleAlert size={14} aria-hidden="true" /> {sayWarning(warning)}
            </li>
          ))}
        </ul>
      )}
      <EditorSources key={`sources ${step.key}`} step={step} editing={editing} />
      <EditorMeant step={step} editing={editing} />
      <section className="editor-part editor-picture" aria-label={say('editor.picture')}>
        <h3>{say('editor.picture')}</h3>
        <Thumbnail of={step.view} />
        <div>
          <button
            type="button"
            className="text-button"
            onClick={() => onShow(`#${encodeAddress(step.view)}`)}
          >
            {say('editor.show')}
          </button>
          <button type="button" className="text-button" onClick={() => retake(step.key)}>
            {say('editor.retake')}
          </button>
        </div>
      </section>
    </>
  );
}
