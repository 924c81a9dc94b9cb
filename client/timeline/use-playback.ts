import { useEffect, useState } from 'react';
import { useActions } from '../use-shabaka.ts';
import { beginning, following, timeOf, type Range } from './range.ts';

/** How long one range stands before the next. */
const pause = 1_400;

/** Runs a range through time, by half its length at a step; the whole run is one step of the history. */
export function usePlayback(domain: Range, range: Range | null) {
  const { setFilter, playFilter } = useActions();
  const [isPlaying, setPlaying] = useState(false);
  const next = range && following(range, domain);
  const nextTime = next && JSON.stringify(timeOf(next));
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => {
      if (nextTime === null) setPlaying(false);
      else playFilter({ time: JSON.parse(nextTime) });
    }, pause);
    return () => clearTimeout(timer);
  }, [isPlaying, nextTime, playFilter]);
  return {
    isPlaying,
    stop: () => setPlaying(false),
    toggle: () => {
      if (!isPlaying) setFilter({ time: timeOf(beginning(range, domain)) });
      setPlaying(!isPlaying);
    },
  };
}
