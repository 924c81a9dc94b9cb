import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { WordId } from '../words/en.ts';
import { useWords } from '../words/use-words.tsx';
import { IconButton } from './icon-button.tsx';
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
  [['Esc'], 'keys.escape'],
  [['Ctrl Z', 'Ctrl Y'], 'keys.undo'],
  [['0', '-', '=', 'Z'], 'keys.fit'],
  [['L'], 'keys.language'],
  [['?'], 'keys.help'],
];

/** All keys at a glance. */
export function Keys({ onClose }: { onClose: () => void }) {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="keys" aria-label={say('keys.title')} onClose={onClose}>
      <header>
        <h2>{say('keys.title')}</h2>
        <IconButton icon={X} label={say('tool.close')} onClick={onClose} />
      </header>
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
    </dialog>
  );
}
