import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { bringBack, learnRemoved } from '../actions/growing.ts';
import type { Point } from '../state/state.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { Menu } from './menu.tsx';
import './removed.css';

/** So many are named; the others come back with all. */
const most = 12;

/** What was taken out of the picture, to be brought back one by one or all at once. */
export function Removed() {
  const { say, language } = useWords();
  const removed = useShabaka((state) => state.picture.removed);
  const entities = useShabaka((state) => state.entities);
  const [at, setAt] = useState<Point | null>(null);
  const { act } = useActions();
  if (removed.length === 0) return null;
  const bring = (ids: readonly string[]) => void act((context) => bringBack(context, ids));
  const latest = removed.toReversed().slice(0, most);
  const items = [
    ...(removed.length > 1
      ? [{ name: say('removed.all', { count: removed.length }), run: () => bring(removed) }]
      : []),
    ...latest.flatMap((id) => {
      const entity = entities[id];
      return entity ? [{ name: isolate(entity.label[language]), run: () => bring([id]) }] : [];
    }),
  ];
  return (
    <>
      <button
        type="button"
        className="removed tool-button"
        aria-haspopup="menu"
        onClick={({ currentTarget }) => {
          const { left, top } = currentTarget.getBoundingClientRect();
          void act(learnRemoved).finally(() => setAt({ x: left, y: top }));
        }}
      >
        <Undo2 size={15} aria-hidden="true" className="directed" />
        {say('removed.title', { count: removed.length })}
      </button>
      {at && <Menu label={say('removed.menu')} items={items} at={at} onClose={() => setAt(null)} />}
    </>
  );
}
