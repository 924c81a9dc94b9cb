import { useActions } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { copyForms } from '../actions/copy.ts';
import type { Point } from '../state/state.ts';
import { Menu } from './menu.tsx';

interface Props {
  at: Point;
  onSave: () => void;
  onEmbed: () => void;
  onClose: () => void;
}

/** Takes what is shown along: into a notebook, a terminal, a database, a message. */
export function CopyMenu({ at, onSave, onEmbed, onClose }: Props) {
  const { say } = useWords();
  const { copy } = useActions();
  const items = [
    ...copyForms.map((form) => ({ name: say(`copy.${form}`), run: () => void copy(form) })),
    { name: say('embed.open'), run: onEmbed },
    { name: say('save.open'), run: onSave },
  ];
  return <Menu label={say('copy.title')} items={items} at={at} onClose={onClose} />;
}
