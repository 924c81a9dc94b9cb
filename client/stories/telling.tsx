import { useEffect, useState } from 'react';
import { toFailure } from '../actions/guard.ts';
import type { Room } from '../actions/room.ts';
import { FailureNote } from '../panels/failure.tsx';
import type { Failure, Telling as Place } from '../state/state.ts';
import type { Story } from '../state/told-story.ts';
import { ShabakaContext, useActions } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { Told } from './told.tsx';
import { WaitingPaper } from './waiting-paper.tsx';
import './telling.css';

type Opened =
  | { readonly is: 'opening' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'none' }
  | Ready;

interface Ready {
  readonly is: 'ready';
  readonly room: Room;
  readonly story: Story;
}

/** A story over the page, or alone in a frame of somebody else's: then nothing is saved, and it cannot be left. */
export function Telling({ at, isEmbedded = false }: { at: Place; isEmbedded?: boolean }) {
  const [attempt, setAttempt] = useState(0);
  return (
    <Opening
      key={`${at.story} ${attempt}`}
      at={at}
      isEmbedded={isEmbedded}
      onAgain={() => setAttempt(attempt + 1)}
    />
  );
}

interface OpeningProps {
  at: Place;
  isEmbedded: boolean;
  onAgain: () => void;
}

function Opening({ at, isEmbedded, onAgain }: OpeningProps) {
  const { say } = useWords();
  const page = useActions();
  const { openRoom, tellStory } = page;
  const [opened, setOpened] = useState<Opened>({ is: 'opening' });
  useEffect(() => {
    let room: Room | null = null;
    let isGone = false;
    void (async () => {
      try {
        room = await openRoom();
        const story = await room.load(at.story);
        if (isGone) return;
        setOpened(story ? { is: 'ready', room, story } : { is: 'none' });
      } catch (error) {
        if (!isGone) setOpened({ is: 'failed', failure: toFailure(error) });
      }
    })();
    return () => {
      isGone = true;
      room?.close();
    };
  }, [openRoom, at.story]);
  if (opened.is === 'ready')
    return (
      <ShabakaContext value={opened.room}>
        <Told
          room={opened.room}
          story={opened.story}
          at={Math.min(at.step, opened.story.steps.length)}
          onStep={(step) => tellStory({ story: at.story, step })}
          onLeave={() => tellStory(null)}
          page={page}
          isEmbedded={isEmbedded}
        />
      </ShabakaContext>
    );
  const text = say(opened.is === 'failed' ? `failure.${opened.failure.reason}` : `story.${opened.is}`);
  return (
    <section className="telling waiting" aria-label={say('tool.stories')}>
      <WaitingPaper text={text} />
      {opened.is === 'opening' && <output>{text}</output>}
      {opened.is === 'none' && <p>{text}</p>}
      {opened.is === 'failed' && <FailureNote failure={opened.failure} onRetry={onAgain} />}
      {opened.is !== 'opening' && !isEmbedded && (
        <button type="button" className="text-button" onClick={() => tellStory(null)}>
          {say('story.leave')}
        </button>
      )}
    </section>
  );
}
