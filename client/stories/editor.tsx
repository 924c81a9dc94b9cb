import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { learnSteps, loadToEdit } from '../actions/edited-story.ts';
import { toFailure } from '../actions/guard.ts';
import { FailureNote } from '../panels/failure.tsx';
import { IconButton } from '../panels/icon-button.tsx';
import { documentOf, newDraft } from '../state/draft.ts';
import type { Failure } from '../state/state.ts';
import { useActions } from '../use-shabaka.ts';
import { EditorWords } from '../words/editor-words.ts';
import { useWords } from '../words/use-words.tsx';
import { EditorSheet } from './editor-sheet.tsx';
import type { ToEdit } from './shelf.tsx';
import type { Start } from './use-editing.ts';
import './editor.css';

type Opened = 'opening' | 'gone' | { readonly failure: Failure } | { readonly start: Start };

interface Props {
  of: ToEdit;
  onClose: () => void;
}

/** A story being made, beside the picture whose views become its steps. */
export const Editor = (props: Props) => (
  <EditorWords>
    <Opening {...props} />
  </EditorWords>
);

function Opening({ of, onClose }: Props) {
  const { say } = useWords();
  const { act } = useActions();
  const [opened, setOpened] = useState<Opened>('opening');
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isLate = false;
    const put = (next: Opened) => !isLate && setOpened(next);
    put('opening');
    startOf(of, act).then(
      (start) => put(start ? { start } : 'gone'),
      (error: unknown) => put({ failure: toFailure(error) }),
    );
    return () => {
      isLate = true;
    };
    // eslint-disable-next-line react/exhaustive-effect-dependencies -- asked anew with each round
  }, [of, act, round]);
  if (typeof opened === 'object' && 'start' in opened)
    return <EditorSheet start={opened.start} onClose={onClose} />;
  return (
    <aside className="editor" data-folded="false" aria-label={say('editor.label')}>
      <header className="editor-head">
        <h2>{say('editor.label')}</h2>
        <IconButton icon={X} label={say('editor.close')} onClick={onClose} />
      </header>
      {opened === 'opening' && <output className="quiet">{say('editor.opening')}</output>}
      {opened === 'gone' && <p className="fault">{say('editor.gone')}</p>}
      {typeof opened === 'object' && (
        <FailureNote failure={opened.failure} onRetry={() => setRound((before) => before + 1)} />
      )}
    </aside>
  );
}

async function startOf(
  { id, document }: ToEdit,
  act: ReturnType<typeof useActions>['act'],
): Promise<Start | null> {
  if (id !== null) {
    const start = await act((context) => loadToEdit(context, id));
    if (!document) return start;
    const more = await act((context) => learnSteps(context, document));
    // what it was made of may be gone; then it is a new one
    if (!start) return { kept: null, document, since: [], claims: {}, gone: {}, known: more };
    const known = {
      entities: { ...start.known.entities, ...more.entities },
      relations: { ...start.known.relations, ...more.relations },
    };
    return { ...start, known, unsaved: document };
  }
  const given = document ?? documentOf(newDraft());
  const known = await act((context) => learnSteps(context, given));
  return { kept: null, document: given, since: [], claims: {}, gone: {}, known };
}
