import { useEffect, useMemo, useRef, useState } from 'react';
import { askOrigin, savePicture, sheetOf, svgOf, type PictureForm } from '../actions/save-picture.ts';
import type { Scene } from '../scene/scene.ts';
import { askBeside } from '../split/ask-beside.ts';
import { isWholeFirst, rowsOnSheet } from '../split/rows-on-sheet.ts';
import { toView } from '../state/view.ts';
import { useActions, useShabaka, useShabakaStore } from '../use-shabaka.ts';
import { FileWords } from '../words/file-words.ts';
import { useWords } from '../words/use-words.tsx';
import { Dialog } from './dialog.tsx';
import { useAnswer, useFilterKey } from './use-answer.ts';
import { FailureNote } from './failure.tsx';
import { useSayings } from './use-sayings.ts';
import './save-picture.css';

const forms: readonly PictureForm[] = ['svg', 'pdf', 'png-2', 'png-4', 'pptx'];

/** The picture as a file: how it will look, what stands above it, and which file. */
export const SavePicture = (props: { onClose: () => void }) => (
  <FileWords>
    <SaveDialog {...props} />
  </FileWords>
);

function SaveDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { say, language, locale } = words;
  const actions = useActions();
  const { act } = actions;
  const store = useShabakaStore();
  const dialog = useRef<HTMLDialogElement>(null);
  const [title, setTitle] = useState<string | null>(null);
  const [form, setForm] = useState<PictureForm>('svg');
  const [isTransparent, setTransparent] = useState(false);
  const [phase, setPhase] = useState<'still' | 'busy' | 'failed'>('still');
  const origin = useAnswer('origin', (signal) => act((context) => askOrigin(context, signal)));
  const sayings = useSayings(title, origin.answer);
  const theme = useShabaka((state) => state.theme);
  const split = useShabaka((state) => state.split);
  const filtered = useFilterKey();
  const [isWhole, setWhole] = useState(isWholeFirst(split));
  const rows = rowsOnSheet(split, isWhole);
  const besides = useAnswer(`${JSON.stringify(rows)} ${filtered}`, () => askBeside({ store, actions }, rows));
  const known = besides.answer;
  const scene = useMemo(
    () =>
      act((context) => {
        const state = store.getState();
        return sheetOf(context, sayings, known?.(state, toView(state), { say, language, locale }) ?? null);
      }),
    // the theme is read from the page, so it has to be asked for here
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [act, store, sayings, known, say, language, locale, theme],
  );
  const preview = usePreview(scene, isTransparent);
  const save = async () => {
    setPhase('busy');
    try {
      await act((context) => savePicture(context, scene, { form, isTransparent }));
      dialog.current?.close();
    } catch {
      setPhase('failed');
    }
  };
  return (
    <Dialog ref={dialog} title={say('save.title')} className="save-picture" onClose={onClose}>
      <figure>{preview && <img src={preview} alt={scene.description} width={1600} height={900} />}</figure>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label className="save-name">
          <span>{say('save.name')}</span>
          <input
            dir="auto"
            maxLength={120}
            value={sayings.title}
            onChange={({ target }) => setTitle(target.value)}
          />
        </label>
        <fieldset>
          <legend>{say('save.form')}</legend>
          {forms.map((one) => (
            <label key={one}>
              <input type="radio" name="form" checked={form === one} onChange={() => setForm(one)} />
              {say(`save.${one}`)}
            </label>
          ))}
          {split.pictures.includes('network') && rowsOnSheet(split, true).flat().length > 1 && (
            <label>
              <input type="checkbox" checked={isWhole} onChange={({ target }) => setWhole(target.checked)} />
              {say('save.beside')}
            </label>
          )}
          <label>
            <input
              type="checkbox"
              checked={isTransparent && form !== 'pptx'}
              disabled={form === 'pptx'}
              onChange={({ target }) => setTransparent(target.checked)}
            />
            {say('save.transparent')}
          </label>
        </fieldset>
        <output>
          {phase === 'busy' && say('save.busy')}
          {phase === 'failed' && say('save.failed')}
        </output>
        {origin.failure && <FailureNote failure={origin.failure} onRetry={origin.again} />}
        {besides.failure && <FailureNote failure={besides.failure} onRetry={besides.again} />}
        <button
          type="submit"
          // a file that does not say where it comes from is only made for who was told
          disabled={phase === 'busy' || !(origin.answer || origin.failure) || known === undefined}
        >
          {say('save.do')}
        </button>
      </form>
    </Dialog>
  );
}

/** An address of the picture that holds until the next one is drawn. */
function usePreview(scene: Scene, isTransparent: boolean): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let isOver = false;
    svgOf(scene, isTransparent)
      .then((svg) => {
        if (!isOver) setAddress(URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })));
      })
      // without a preview the file can still be tried
      .catch(() => setAddress(null));
    return () => {
      isOver = true;
    };
  }, [scene, isTransparent]);
  // given up only when the image has another: one on its way to the image would lead nowhere
  useEffect(() => () => (address ? URL.revokeObjectURL(address) : undefined), [address]);
  return address;
}
