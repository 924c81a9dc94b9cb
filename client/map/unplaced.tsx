import { KindMark } from '../panels/marks.tsx';
import { Label } from '../panels/label.tsx';
import { walk } from '../split/walk.ts';
import type { Entity } from '../state/state.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';

/** Places and events that nobody says where they are: apart, and hollow. */
export function Unplaced({ unplaced, others }: { unplaced: readonly Entity[]; others: number }) {
  const { say } = useWords();
  const { choose, hover } = useActions();
  const hovered = useShabaka((state) => state.hovered);
  const selection = useShabaka((state) => state.selection);
  const chosen = selection && 'entity' in selection ? selection.entity : null;
  if (unplaced.length === 0 && others === 0) return null;
  return (
    <div className="map-unplaced">
      {unplaced.length > 0 && (
        <>
          <p>{say('map.unplaced', { count: unplaced.length })}</p>
          <ul aria-label={say('map.unplaced', { count: unplaced.length })}>
            {unplaced.map(({ id, kind, label }, index) => (
              <li key={id}>
                <button
                  type="button"
                  className={hovered === id ? 'map-hollow lit' : 'map-hollow'}
                  aria-pressed={chosen === id}
                  tabIndex={index === 0 ? 0 : -1}
                  onKeyDown={walk}
                  onClick={() => choose({ entity: id })}
                  onPointerEnter={() => hover(id)}
                  onPointerLeave={() => hover(null)}
                  onFocus={() => hover(id)}
                  onBlur={() => hover(null)}
                >
                  <KindMark kind={kind} size={13} />
                  <Label of={label} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {others > 0 && <p className="quiet">{say('map.others', { count: others })}</p>}
    </div>
  );
}
