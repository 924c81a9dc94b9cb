import { useEffect, useMemo, useRef, useState } from 'react';
import { askOrigin, savePicture, sheetOf, svgOf, type PictureForm } from '../actions/save-picture.ts';
import type { Scene } from '../scene/scene.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { Dialog } from './dialog.tsx';
import { useAnswer } from './use-answer.ts';
import { useSayings } from './use-sayings.ts';
import './save-picture.css';

const forms: readonly PictureForm[] = ['svg', 'pdf', 'png-2', 'png-4', 'pptx'];

/** The picture as a file: how it will look, what stands above it, and which file. */
export function SavePicture({ onClose }: { onClose: () => void }) {
  const { say } = useWords();
  const { act } = useActions();
  const dialog = useRef<HTMLDialogElement>(null);
  const [title, setTitle] = useState<string | null>(null);
  const [form, setForm] = useState<PictureForm>('svg');
  const [isTransparent, setTransparent] = useState(false);
  const [phase, setPhase] = useState<'still' | 'busy' | 'failed'>('still');
  const { answer: origin, failure } = useAnswer('origin', (signal) =>
    act((context) => askOrigin(context, signal)),
  );
  const sayings = useSayings(title, origin);
  const theme = useShabaka((state) => state.theme);
  // the theme is read from the page, so it has to be asked for here
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const scene = useMemo(() => act((context) => sheetOf(context, sayings)), [act, sayings, theme]);
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
        <button type="submit" disabled={phase === 'busy' || !(origin || failure)}>
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
    let made: string | null = null;
    svgOf(scene, isTransparent)
      .then((svg) => {
        if (isOver) return;
        made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        setAddress(made);
      })
      // without a preview the file can still be tried
      .catch(() => setAddress(null));
    return () => {
      isOver = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [scene, isTransparent]);
  return address;
}
