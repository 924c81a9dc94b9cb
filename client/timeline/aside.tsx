import { Pause, Play, X } from 'lucide-react';
import { IconButton } from '../panels/icon-button.tsx';
import { Help } from '../panels/help.tsx';
import { KindMark } from '../panels/marks.tsx';
import { MarkButton } from '../split/mark-button.tsx';
import { useActions } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { dayText } from './brush.tsx';
import type { Moments } from './moments.ts';
import type { Range } from './range.ts';
import { usePlayback } from './use-playback.ts';

interface Props {
  moments: Moments;
  domain: Range | null;
  range: Range | null;
}

/** Beside the bars: the range that is chosen, a run through time, and what has no time. */
export function Aside({ moments, domain, range }: Props) {
  return (
    <div className="timeline-aside">
      <div className="timeline-run">
        {domain && <Run domain={domain} range={range} />}
        <Help of="bars" />
      </div>
      <Undated moments={moments} />
    </div>
  );
}

function Run({ domain, range }: { domain: Range; range: Range | null }) {
  const { say, locale } = useWords();
  const { setFilter } = useActions();
  const { isPlaying, toggle, stop } = usePlayback(domain, range);
  const text =
    range &&
    say('time.between', {
      from: isolate(dayText(range[0], locale)),
      to: isolate(dayText(range[1], locale)),
    });
  return (
    <>
      <IconButton
        icon={isPlaying ? Pause : Play}
        label={say(isPlaying ? 'timeline.pause' : 'timeline.play')}
        isDirected
        onClick={toggle}
      />
      {range && (
        <IconButton
          icon={X}
          label={say('timeline.whole')}
          onClick={() => {
            stop();
            setFilter({ time: undefined });
          }}
        />
      )}
      <output className="timeline-range">{text}</output>
    </>
  );
}

/** Events without a time, and in words how many relations have none, or more than is drawn. */
function Undated({ moments: { undated, undatedRelations, partialRelations } }: { moments: Moments }) {
  const { say, language } = useWords();
  if (undated.length === 0 && undatedRelations === 0 && partialRelations === 0) return null;
  return (
    <div className="timeline-undated">
      <ul>
        {undated.map(({ id, label }, index) => (
          <li key={id}>
            <MarkButton
              of={{ entity: id }}
              className="timeline-hollow"
              isFirst={index === 0}
              aria-label={label[language]}
              tip={label[language]}
            >
              <KindMark kind="EVENT" size={16} />
            </MarkButton>
          </li>
        ))}
      </ul>
      <p>
        {undated.length > 0 && say('timeline.undated', { count: undated.length })}
        {undatedRelations > 0 && (
          <span className="quiet">{say('timeline.undated.relations', { count: undatedRelations })}</span>
        )}
        {partialRelations > 0 && (
          <span className="quiet">{say('timeline.partly', { count: partialRelations })}</span>
        )}
      </p>
    </div>
  );
}
