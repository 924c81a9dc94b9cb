import { useActions } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { copyForms } from '../actions/copy.ts';
import type { Point } from '../state/state.ts';
import { Menu } from './menu.tsx';

/** Takes what is shown along: into a notebook, a terminal, a database, a message. */
export function CopyMenu({ at, onSave, onClose }: { at: Point; onSave: () => void; onClose: () => void }) {
  const { say } = useWords();
  const { copy } = useActions();
  const items = [
    ...copyForms.map((form) => ({ name: say(`copy.${form}`), run: () => void copy(form) })),
    { name: say('save.open'), run: onSave },
  ];
  return <Menu label={say('copy.title')} items={items} at={at} onClose={onClose} />;
}
