import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Attached } from '../actions/attach-text.ts';
import type { Source } from '../state/state.ts';
import { useActions } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';

/** Where a copy of the original is dropped or chosen; it is known by its hash and stays in this browser. */
export function AttachText({ source, children }: { source: Source; children: ReactNode }) {
  const { say } = useWords();
  const { attachText, detachText } = useActions();
  const [isOver, setOver] = useState(false);
  const [came, setCame] = useState<Attached | null>(null);
  const choice = useRef<HTMLInputElement>(null);
  useEffect(() => stayOnPage(), []);
  const take = (file: File | undefined) => {
    setOver(false);
    if (file) void attachText(source.id, file).then(setCame);
  };
  const hasText = source.paragraphs.some(({ text }) => typeof text === 'string');
  return (
    <div
      className={isOver ? 'attach over' : 'attach'}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => take(event.dataTransfer.files[0])}
    >
      {children}
      <p className="quiet">
        {!hasText && (
          <>
            {say('reading.digest')}{' '}
            <button type="button" className="link" onClick={() => choice.current?.click()}>
              {say('attach.choose')}
            </button>{' '}
            {say('attach.hint')}
          </>
        )}
        {source.isAttachedHere && (
          <>
            {say('attach.here')}{' '}
            <button
              type="button"
              className="link"
              onClick={() => {
                setCame(null);
                void detachText(source.id);
              }}
            >
              {say('attach.forget')}
            </button>
          </>
        )}
      </p>
      <input
        ref={choice}
        type="file"
        accept=".txt,text/plain"
        hidden
        aria-label={say('attach.choose')}
        onChange={({ target }) => {
          take(target.files?.[0]);
          target.value = '';
        }}
      />
      <output className={came === null || came === 'taken' ? 'visually-hidden' : 'attach-fault'}>
        {came && say(`attach.${came}`)}
      </output>
    </div>
  );
}

/** A file that misses its place would else be opened instead of the page. */
function stayOnPage(): () => void {
  const stay = (event: Event) => event.preventDefault();
  for (const name of ['dragover', 'drop']) addEventListener(name, stay);
  return () => {
    for (const name of ['dragover', 'drop']) removeEventListener(name, stay);
  };
}
