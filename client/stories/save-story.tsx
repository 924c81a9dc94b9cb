import { Download, X } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { fileName, giveFile } from '../actions/give-file.ts';
import { askOrigin } from '../actions/save-picture.ts';
import { IconButton } from '../panels/icon-button.tsx';
import { Menu } from '../panels/menu.tsx';
import type { Point } from '../state/state.ts';
import type { Story } from '../state/told-story.ts';
import { useActions } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { tellingAddress } from '../state/telling.ts';
import { textIn } from './voices-of.ts';
import type { StoryForm } from './write-story.ts';

const EmbedCode = lazy(async () => ({ default: (await import('../panels/embed-code.tsx')).EmbedCode }));

const forms: readonly StoryForm[] = ['html', 'pdf', 'pptx', 'png'];

/** The story as a file; says how far it is, and can be given up. */
export function SaveStory({ story, step: shown }: { story: Story; step: number }) {
  const words = useWords();
  const { say } = words;
  const { openRoom, act } = useActions();
  const [step, setStep] = useState(0);
  const [menu, setMenu] = useState<Point | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [isEmbedding, setEmbedding] = useState(false);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const save = async (form: StoryForm) => {
    const { signal } = (control.current = new AbortController());
    setFailed(false);
    setStep(1);
    // a room of its own: the one that is looked at stays at its step
    const room = await openRoom();
    try {
      const { writeStory } = await import('./write-story.ts');
      const [origin, loaded] = await Promise.all([
        act((context) => askOrigin(context, signal)),
        room.load(story.id),
      ]);
      if (!loaded) throw new Error(`client/stories/save-story: ${story.id} is gone`);
      const file = await writeStory(form, room, loaded, { words, origin, onStep: setStep, signal });
      if (file && !signal.aborted) giveFile(file.content, fileName(file.ending));
    } catch {
      if (!signal.aborted) setFailed(true);
    } finally {
      room.close();
      setStep(0);
    }
  };
  return (
    <>
      <output className="telling-saving" data-failed={hasFailed}>
        {step > 0 && say('story.saving', { step, count: story.steps.length })}
        {hasFailed && say('story.not-saved')}
      </output>
      {step > 0 ? (
        <IconButton icon={X} label={say('story.stop-saving')} onClick={() => control.current?.abort()} />
      ) : (
        <IconButton
          icon={Download}
          label={say('story.save')}
          onClick={({ currentTarget }) => {
            const { left, top } = currentTarget.getBoundingClientRect();
            setMenu({ x: left, y: top });
          }}
        />
      )}
      {menu && (
        <Menu
          label={say('story.save')}
          items={[
            ...forms.map((form) => ({ name: say(`story.save-${form}`), run: () => void save(form) })),
            { name: say('embed.open'), run: () => setEmbedding(true) },
          ]}
          at={menu}
          onClose={() => setMenu(null)}
        />
      )}
      <Suspense>
        {isEmbedding && (
          <EmbedCode
            fragment={tellingAddress({ story: story.id, step: shown })}
            title={textIn(story.title, words.language).text}
            onClose={() => setEmbedding(false)}
          />
        )}
      </Suspense>
    </>
  );
}
