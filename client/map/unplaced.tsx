import { KindMark } from '../panels/marks.tsx';
import { Label } from '../panels/label.tsx';
import { MarkButton } from '../split/mark-button.tsx';
import type { Entity } from '../state/state.ts';
import { useWords } from '../words/use-words.tsx';

/** Places and events that nobody says where they are: apart, and hollow. */
export function Unplaced({ unplaced, others }: { unplaced: readonly Entity[]; others: number }) {
  const { say } = useWords();
  if (unplaced.length === 0 && others === 0) return null;
  return (
    <div className="map-unplaced">
      {unplaced.length > 0 && (
        <>
          <p>{say('map.unplaced', { count: unplaced.length })}</p>
          <ul aria-label={say('map.unplaced', { count: unplaced.length })}>
            {unplaced.map(({ id, kind, label }, index) => (
              <li key={id}>
                <MarkButton of={{ entity: id }} className="map-hollow" isFirst={index === 0}>
                  <KindMark kind={kind} size={13} />
                  <Label of={label} />
                </MarkButton>
              </li>
            ))}
          </ul>
        </>
      )}
      {others > 0 && <p className="quiet">{say('map.others', { count: others })}</p>}
    </div>
  );
}
