import { Download, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { fileName, giveFile, pptxType } from '../actions/give-file.ts';
import { askOrigin } from '../actions/save-picture.ts';
import { IconButton } from '../panels/icon-button.tsx';
import type { Story } from '../state/told-story.ts';
import { useActions } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { useVoiceWords } from './use-voice-words.ts';

/** The story as slides for PowerPoint, in the language of the page; says how far it is, and can be given up. */
export function SaveSlides({ story }: { story: Story }) {
  const words = useWords();
  const { say } = words;
  const sayVoice = useVoiceWords();
  const { openRoom, act } = useActions();
  const [step, setStep] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const save = async () => {
    const { signal } = (control.current = new AbortController());
    setFailed(false);
    setStep(1);
    // a room of its own: the one that is looked at stays at its step
    const room = await openRoom();
    try {
      const { slidesOf } = await import('./slides.ts');
      const [origin, loaded] = await Promise.all([
        act((context) => askOrigin(context, signal)),
        room.load(story.id),
      ]);
      if (!loaded) throw new Error(`client/stories/save-slides: ${story.id} is gone`);
      const slides = await slidesOf(room, loaded, { words, sayVoice, origin, onStep: setStep, signal });
      const { toPptx } = await import('../scene/pptx.ts');
      const file = await toPptx(slides);
      if (!signal.aborted) giveFile(new Blob([file.slice()], { type: pptxType }), fileName('pptx'));
    } catch {
      if (!signal.aborted) setFailed(true);
    } finally {
      room.close();
      setStep(0);
    }
  };
  return (
    <>
      <output className="telling-saving">
        {step > 0 && say('story.saving', { step, count: story.steps.length })}
        {hasFailed && say('story.not-saved')}
      </output>
      {step > 0 ? (
        <IconButton icon={X} label={say('story.stop-saving')} onClick={() => control.current?.abort()} />
      ) : (
        <IconButton icon={Download} label={say('story.save')} onClick={() => void save()} />
      )}
    </>
  );
}
