import { X } from 'lucide-react';
import { useEffect, type ReactNode, type RefObject } from 'react';
import { useWords } from '../words/use-words.tsx';
import { IconButton } from './icon-button.tsx';
import './dialog.css';

interface Props {
  /** To close it from inside, so that the focus goes back where it was. */
  ref: RefObject<HTMLDialogElement | null>;
  title: string;
  className: string;
  onClose: () => void;
  children: ReactNode;
}

/** Over the page until it is closed, with its title and a button to close it. */
export function Dialog({ ref, title, className, onClose, children }: Props) {
  const { say } = useWords();
  useEffect(() => {
    ref.current?.showModal();
  }, [ref]);
  return (
    <dialog ref={ref} className={`dialog ${className}`} aria-label={title} onClose={onClose}>
      <header>
        <h2>{title}</h2>
        <IconButton icon={X} label={say('tool.close')} onClick={() => ref.current?.close()} />
      </header>
      {children}
    </dialog>
  );
}
