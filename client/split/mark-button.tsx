import type { ButtonHTMLAttributes, ReactNode } from 'react';
import type { Selection } from '../state/state.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { walk } from './walk.ts';

interface Props extends Pick<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'style'> {
  /** The entity or relation that it stands for. */
  of: NonNullable<Selection>;
  className: string;
  /** Of its list, so that Tab comes to it; arrow keys go on from there. */
  isFirst: boolean;
  tip?: string;
  children: ReactNode;
}

const idOf = (selection: NonNullable<Selection>) =>
  'entity' in selection ? selection.entity : selection.relation;

/** A mark of a picture beside the network: a click chooses what it stands for, pointing lights it in all of them. */
export function MarkButton({ of, className, isFirst, tip, children, ...rest }: Props) {
  const { choose, hover } = useActions();
  const id = idOf(of);
  const isLit = useShabaka((state) => state.hovered === id);
  const isChosen = useShabaka(({ selection }) => selection !== null && idOf(selection) === id);
  return (
    <button
      {...rest}
      type="button"
      className={[className, isLit ? 'lit' : '', isChosen ? 'chosen' : ''].join(' ')}
      aria-pressed={isChosen}
      data-tip={tip}
      tabIndex={isFirst ? 0 : -1}
      onKeyDown={walk}
      onClick={() => choose(of)}
      onPointerEnter={() => hover(id)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(id)}
      onBlur={() => hover(null)}
    >
      {children}
    </button>
  );
}
