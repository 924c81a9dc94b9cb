import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '../actions/refusal.ts';
import { deleteView, listViews, restoreView, saveView, type Kept, type KeptView } from '../actions/views.ts';
import { encodeAddress } from '../state/address.ts';
import { readViewFile, type FileFault } from '../state/view-file.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { Dialog } from './dialog.tsx';
import { FileChoice, FileFaults } from './file-choice.tsx';
import { Steps } from './steps.tsx';
import { ViewRow } from './view-row.tsx';
import './views.css';

type Told =
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'deleted'; readonly view: KeptView }
  | { readonly is: 'faults'; readonly name: string; readonly faults: readonly FileFault[] }
  | { readonly is: 'saved'; readonly name: string }
  | { readonly is: 'link'; readonly name: string }
  | { readonly is: 'no-link'; readonly address: string }
  | null;

/** Pictures kept by name, what was done to this one, and files. */
export function Views({ onClose }: { onClose: () => void }) {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const { act, open } = useActions();
  const opened = useShabaka((state) => state.view);
  const [list, setList] = useState<{ views: KeptView[]; total: number } | 'loading' | 'failed'>('loading');
  const [told, setTold] = useState<Told>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isLate = false;
    act(listViews).then(
      (found) => !isLate && setList(found),
      () => !isLate && setList('failed'),
    );
    return () => {
      isLate = true;
    };
    // asked anew after each change
    // eslint-disable-next-line react/exhaustive-effect-dependencies
  }, [act, round]);
  const again = () => setRound((before) => before + 1);
  const after = (kept: Kept) => {
    setTold(
      'refusal' in kept ? { is: 'refused', refusal: kept.refusal } : { is: 'saved', name: kept.view.name },
    );
    again();
  };
  const put = (address: string) => {
    dialog.current?.close();
    void open(address);
  };
  const remove = async (view: KeptView) => {
    const refusal = await act((context) => deleteView(context, view));
    setTold(refusal ? { is: 'refused', refusal } : { is: 'deleted', view });
    again();
  };
  const link = async ({ id, name }: KeptView) => {
    const address = `${location.origin}/#view=${id}`;
    // browsers give the clipboard only to pages that came by https or from this computer
    const isCopied = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    );
    setTold(isCopied ? { is: 'link', name } : { is: 'no-link', address });
  };
  const take = (name: string, text: string | null) => {
    const read = text === null ? { faults: [{ at: '', id: 'fault.file' as const }] } : readViewFile(text);
    if ('faults' in read) setTold({ is: 'faults', name, faults: read.faults });
    else put(`#${encodeAddress(read.document)}`);
  };
  return (
    <Dialog ref={dialog} title={say('views.title')} className="views" onClose={onClose}>
      <SaveForm
        key={opened?.id}
        onSave={(name, over) => void act((context) => saveView(context, name, over)).then(after)}
      />
      <output>
        {told?.is === 'saved' && (
          <span className="quiet">{say('views.saved', { name: isolate(told.name) })}</span>
        )}
        {told?.is === 'link' && (
          <span className="quiet">{say('views.linked', { name: isolate(told.name) })}</span>
        )}
        {told?.is === 'no-link' && (
          <span className="quiet">
            {say('views.not-linked')} <bdi dir="ltr">{told.address}</bdi>
          </span>
        )}
        {told?.is === 'deleted' && (
          <span>
            {say('views.deleted', { name: isolate(told.view.name) })}{' '}
            <button
              type="button"
              className="text-button"
              onClick={() => void act((context) => restoreView(context, told.view)).then(after)}
            >
              {say('tool.undo')}
            </button>
          </span>
        )}
      </output>
      {told?.is === 'refused' && (
        <p className="fault" role="alert">
          {say(told.refusal)}
        </p>
      )}
      {told?.is === 'faults' && <FileFaults name={told.name} faults={told.faults} />}
      {list === 'loading' && <p className="quiet">{say('views.loading')}</p>}
      {list === 'failed' && (
        <p className="fault">
          {say('views.failed')}{' '}
          <button type="button" className="text-button" onClick={again}>
            {say('failure.retry')}
          </button>
        </p>
      )}
      {typeof list === 'object' && list.views.length === 0 && <p className="quiet">{say('views.none')}</p>}
      {typeof list === 'object' && list.views.length > 0 && (
        <ul className="views-list">
          {list.views.map((view) => (
            <ViewRow
              key={view.id}
              view={view}
              onOpen={() => put(`#view=${view.id}`)}
              onLeave={() => dialog.current?.close()}
              onLink={() => void link(view)}
              onDelete={() => void remove(view)}
              after={after}
            />
          ))}
        </ul>
      )}
      {typeof list === 'object' && list.total > list.views.length && (
        <p className="quiet">{say('views.clipped', { shown: list.views.length, total: list.total })}</p>
      )}
      <FileChoice label={say('views.import')} onText={take} />
      <Steps />
    </Dialog>
  );
}

interface SaveProps {
  onSave: (name: string, over: { id: string; revision: number } | null) => void;
}

/** Keeps the picture under a new name; over the view it came from when that is one's own. */
function SaveForm({ onSave }: SaveProps) {
  const { say } = useWords();
  const opened = useShabaka((state) => state.view);
  const [name, setName] = useState('');
  return (
    <form
      className="views-save"
      onSubmit={(event) => {
        event.preventDefault();
        const given = name.trim();
        if (given === '') return;
        onSave(given, null);
        setName('');
      }}
    >
      <input
        className="field"
        dir="auto"
        maxLength={200}
        aria-label={say('views.name')}
        placeholder={say('views.name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="text-button" disabled={name.trim() === ''}>
        {say('views.save')}
      </button>
      {opened?.isOwn && (
        <button type="button" className="text-button" onClick={() => onSave(opened.name, opened)}>
          {say('views.over', { name: isolate(opened.name) })}
        </button>
      )}
    </form>
  );
}
