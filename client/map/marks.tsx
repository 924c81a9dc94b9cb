import { KindMark } from '../panels/marks.tsx';
import { Label } from '../panels/label.tsx';
import type { Entity } from '../state/state.ts';
import { useWords } from '../words/use-words.tsx';
import { MarkButton } from '../split/mark-button.tsx';
import { middleOf, type Block } from './blocks.ts';

/** Names of places, and under each what happened there. */
export function Marks({ blocks, width }: { blocks: readonly Block[]; width: number }) {
  const { say } = useWords();
  const [first] = blocks.flatMap(({ sites }) => sites.flatMap(entitiesOf));
  return (
    <ul className="map-marks" aria-label={say('map.places')}>
      {blocks.map(({ key, x, y, sites }) => (
        <li key={key} className="map-block" style={{ left: middleOf({ x }, width), top: y }}>
          {sites.map(({ place, isShown, point, events }) => (
            <div key={place.id}>
              {isShown ? (
                <Mark
                  entity={{ ...place, kind: 'PLACE' }}
                  text={say(`precision.${point.precision}`)}
                  isFirst={place.id === first}
                />
              ) : (
                <span className="map-else">
                  <Label of={place.label} />
                </span>
              )}
              {events.map((event) => (
                <Mark key={event.id} entity={event} text={say('kind.EVENT')} isFirst={event.id === first} />
              ))}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

const entitiesOf = ({ place, isShown, events }: Block['sites'][number]) => [
  ...(isShown ? [place.id] : []),
  ...events.map(({ id }) => id),
];

interface MarkProps {
  entity: Pick<Entity, 'id' | 'label' | 'kind'>;
  /** What is said beside its name to who hears it. */
  text: string;
  isFirst: boolean;
}

function Mark({ entity: { id, label, kind }, text, isFirst }: MarkProps) {
  const { language } = useWords();
  return (
    <MarkButton
      of={{ entity: id }}
      className="map-mark"
      isFirst={isFirst}
      aria-label={`${label[language]}, ${text}`}
    >
      <KindMark kind={kind} size={13} />
      <Label of={label} />
    </MarkButton>
  );
}
