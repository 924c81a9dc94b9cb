import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { moved, shareOf, smallest, type Border, type Shares } from '../state/split.ts';
import { useWords } from '../words/use-words.tsx';

interface Props {
  borders: readonly Border[];
  shares: Shares;
  onMove: (shares: Shares) => void;
}

/** The lines between pictures: drawn with the pointer, or moved with the arrow keys. */
export function Borders({ borders, shares, onMove }: Props) {
  return borders.map((border) => (
    <Line key={border.between.join()} border={border} shares={shares} onMove={onMove} />
  ));
}

function Line({ border, shares, onMove }: Omit<Props, 'borders'> & { border: Border }) {
  const { say, language } = useWords();
  const isMoving = useRef(false);
  const { between, isBetweenRows, box } = border;
  const [one, other] = between.map((key) => shareOf(shares, key)) as [number, number];
  const part = one / (one + other);
  const set = (first: number) => onMove(moved(shares, between, first));
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    const back = language === 'ar' ? 'ArrowRight' : 'ArrowLeft';
    const [more, less] = isBetweenRows ? ['ArrowDown', 'ArrowUp'] : [forward, back];
    const next = { [more]: part + 0.04, [less]: part - 0.04, Home: smallest, End: 1 - smallest }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!isMoving.current) return;
    const [before, after] = neighbours(event.currentTarget, between);
    if (!before || !after) return;
    if (isBetweenRows) set((event.clientY - before.top) / (after.bottom - before.top));
    else if (language === 'ar') set((before.right - event.clientX) / (before.right - after.left));
    else set((event.clientX - before.left) / (after.right - before.left));
  };
  return (
    // A separator that takes focus is a control, as the ARIA window splitter has it; `hr` is none.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      // eslint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="separator"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-orientation={isBetweenRows ? 'horizontal' : 'vertical'}
      aria-label={say('split.border')}
      aria-valuenow={Math.round(part * 100)}
      aria-valuemin={Math.round(smallest * 100)}
      aria-valuemax={Math.round((1 - smallest) * 100)}
      className={isBetweenRows ? 'border border-rows' : 'border border-columns'}
      style={{
        insetBlockStart: `${box.top}%`,
        insetInlineStart: `${box.start}%`,
        ...(isBetweenRows ? {} : { height: `${box.height}%` }),
      }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        isMoving.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        isMoving.current = false;
      }}
      onDoubleClick={() => set(0.5)}
    />
  );
}

/** The boxes on either side on the screen; a row is found by its first picture. */
function neighbours(line: HTMLElement, between: Border['between']): (DOMRect | undefined)[] {
  return between.map((key) =>
    line.parentElement?.querySelector(`.pane-${key.replace('row:', '')}`)?.getBoundingClientRect(),
  );
}
