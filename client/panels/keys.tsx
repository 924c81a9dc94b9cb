import { useRef } from 'react';
import type { WordId } from '../words/en.ts';
import { useWords } from '../words/use-words.tsx';
import { Dialog } from './dialog.tsx';
import './keys.css';

const rows: readonly (readonly [readonly string[], WordId])[] = [
  [['/'], 'keys.search'],
  [['Ctrl K'], 'keys.palette'],
  [['←', '↑', '→', '↓'], 'keys.arrows'],
  [['Enter'], 'keys.enter'],
  [['Space', 'Shift', 'S', 'Ctrl A'], 'keys.mark'],
  [['E', '+'], 'keys.expand'],
  [['[', ']'], 'keys.walk'],
  [['X'], 'keys.cross'],
  [['M'], 'keys.menu'],
  [['Delete'], 'keys.delete'],
  [['C'], 'keys.collapse'],
  [['P'], 'keys.pin'],
  [['F'], 'keys.fold'],
  [['Esc'], 'keys.escape'],
  [['Ctrl Z', 'Ctrl Y'], 'keys.undo'],
  [['0', '-', '=', 'Z'], 'keys.fit'],
  [['L'], 'keys.language'],
  [['?'], 'keys.help'],
];

/** All keys at a glance, and the way to the tour. */
export function Keys({ onTour, onClose }: { onTour: () => void; onClose: () => void }) {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Dialog ref={dialog} title={say('keys.title')} className="keys" onClose={onClose}>
      <dl>
        {rows.map(([keys, id]) => (
          <div key={id}>
            <dt dir="ltr">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(id)}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          // first, so that the tour gets the focus
          dialog.current?.close();
          onTour();
        }}
      >
        {say('tour.title')}
      </button>
    </Dialog>
  );
}
