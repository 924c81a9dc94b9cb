import type { EntityDetails } from '../state/state.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { Help } from './help.tsx';
import { Label } from './label.tsx';
import { TimeText } from './time.tsx';

type Reference = EntityDetails['reference'][number];

/** What is known of an entity from elsewhere: set apart, never counted, each with where it was seen. */
export function References({ of }: { of: readonly Reference[] }) {
  const { say } = useWords();
  return (
    <section className="references">
      <div className="help-row">
        <h3>{say('entity.reference')}</h3>
        <Help of="reference" />
      </div>
      <p className="quiet">{say('entity.reference.hint')}</p>
      <ul>
        {of.map((reference) => (
          <li key={reference.id}>
            <Item reference={reference} />{' '}
            <span className="quiet">
              {say('entity.seen', { where: '' })}
              <bdi>{reference.seen}</bdi>
            </span>
            {reference.note && (
              <span className="quiet">
                {' · '}
                <Label of={reference.note} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Item({ reference: { point, time, wikidata, relation } }: { reference: Reference }) {
  const { say } = useWords();
  return (
    <>
      {point && (
        <span>
          {say('reference.point', {
            latitude: isolate(point.latitude.toFixed(2)),
            longitude: isolate(point.longitude.toFixed(2)),
          })}
          {', '}
          {say(`precision.${point.precision}`)}
        </span>
      )}
      {time && <TimeText id="reference.time" edtf={time.edtf} />}
      {wikidata && say('reference.wikidata', { id: isolate(wikidata) })}
      {relation && (
        <span>
          <Label of={relation.subject.label} /> <Label of={relation.predicate.label} />{' '}
          <Label of={relation.object.label} />
        </span>
      )}
    </>
  );
}
