import { KindMark } from '../panels/marks.tsx';
import { Label } from '../panels/label.tsx';
import { MarkButton } from '../split/mark-button.tsx';
import { useWords } from '../words/use-words.tsx';
import type { Sites } from './sites.ts';

/** Places and events that nobody says where they are: apart, and hollow. */
export function Unplaced({ unplaced, others, isPartial }: Omit<Sites, 'sites'>) {
  const { say } = useWords();
  if (unplaced.length === 0 && others === 0 && !isPartial) return null;
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
      {isPartial && <p className="quiet">{say('map.partly')}</p>}
      {others > 0 && <p className="quiet">{say('map.others', { count: others })}</p>}
    </div>
  );
}
