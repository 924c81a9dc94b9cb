import { CircleHelp, X } from 'lucide-react';
import { useId, useRef, useState, type CSSProperties } from 'react';
import { flushSync } from 'react-dom';
import { HelpWords } from '../words/help-words.ts';
import { useWords } from '../words/use-words.tsx';
import './help.css';

/** What can be asked about. */
export type HelpOf =
  | 'voice'
  | 'origins'
  | 'firmness'
  | 'lines'
  | 'reference'
  | 'areas'
  | 'bars'
  | 'measures'
  | 'compared'
  | 'weakest';

/** A quiet button beside a word that not everybody knows, which says in a few sentences what is meant. */
export const Help = ({ of }: { of: HelpOf }) => (
  <HelpWords>
    <Question of={of} />
  </HelpWords>
);

function Question({ of }: { of: HelpOf }) {
  const { say } = useWords();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState<CSSProperties | null>(null);
  const isOther = (target: EventTarget | null, box: Element) =>
    target instanceof Node && !box.contains(target) && !button.current?.contains(target);
  return (
    <>
      <button ref={button} type="button" className="help" aria-label={say(`help.${of}`)} popoverTarget={id}>
        <CircleHelp size={14} strokeWidth={1.8} aria-hidden="true" />
      </button>
      {/* it goes when the focus does */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <dialog
        id={id}
        popover="auto"
        className="help-box"
        style={at ?? {}}
        aria-label={say(`help.${of}`)}
        aria-describedby={`${id}-text`}
        onBeforeToggle={({ newState, currentTarget }) => {
          // what it says must be in it before it opens, for the focus to find its way in
          if (newState === 'open') flushSync(() => setAt(button.current && placeBeside(button.current)));
          // over another choice the browser doesn't give the focus back by itself
          else if (currentTarget.contains(document.activeElement)) button.current?.focus();
        }}
        onToggle={(event) => {
          // React tells it to what this lies over, too, which would take it for its own closing
          event.stopPropagation();
          if (event.newState === 'closed') setAt(null);
        }}
        onBlur={({ relatedTarget, currentTarget }) => {
          if (isOther(relatedTarget, currentTarget)) currentTarget.hidePopover();
        }}
      >
        {at && (
          <>
            <div className="help-head">
              <strong>{say(`help.${of}`)}</strong>
              <button
                type="button"
                className="help-close"
                aria-label={say('tool.close')}
                popoverTarget={id}
                popoverTargetAction="hide"
              >
                <X size={16} strokeWidth={1.8} aria-hidden="true" />
              </button>
            </div>
            <div id={`${id}-text`}>
              {say(`help.${of}.text`)
                .split('\n')
                .map((part) => (
                  <p key={part}>{part}</p>
                ))}
            </div>
          </>
        )}
      </dialog>
    </>
  );
}

const margin = 8;
const widest = 320;

/**
 * Beside the column or the choice that the button stands in, so that it covers nothing of what it explains; where there is
 * no room for that, under the button or over it, and never out of the window.
 */
function placeBeside(button: Element): CSSProperties {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const width = Math.min(widest, innerWidth - 2 * margin);
  const isHigh = innerHeight - bottom >= top;
  const column = button.closest('.side, dialog')?.getBoundingClientRect();
  const isRtl = document.dir === 'rtl';
  const beyond = column && (isRtl ? column.left - margin - width : column.right + margin);
  if (beyond !== undefined && beyond >= margin && beyond + width <= innerWidth - margin)
    return { left: beyond, width, ...along(isHigh ? top - margin : innerHeight - bottom - margin, isHigh) };
  const wanted = isRtl ? right + margin - width : left - margin;
  const inside = Math.max(margin, Math.min(wanted, innerWidth - width - margin));
  return { left: inside, width, ...along((isHigh ? bottom : innerHeight - top) + margin / 2, isHigh) };
}

/** So far from the upper or the lower edge of the window, and no higher than the room from there on. */
const along = (from: number, isFromTop: boolean): CSSProperties => {
  const far = Math.max(margin, from);
  return { [isFromTop ? 'top' : 'bottom']: far, maxHeight: innerHeight - far - margin };
};
