import { isReferenceHere } from '../state/reference.ts';
import { useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { Label } from './label.tsx';
import { LineMark } from './marks.tsx';
import { RelationSentence } from './relation.tsx';

/** What is known from elsewhere of two entities: that no source here says it, and where it was seen. */
export function ReferenceDetails({ id }: { id: string }) {
  const { say } = useWords();
  const known = useShabaka(({ reference }) => reference?.relations[id]);
  const isHere = useShabaka(isReferenceHere);
  if (!known)
    return (
      <article className="details-body">
        <p className="quiet">{say(isHere ? 'reference.gone' : 'reference.loading')}</p>
      </article>
    );
  return (
    <article className="details-body">
      <header>
        <RelationSentence relation={known} />
        <p className="stance reference-line">
          <LineMark line="REFERENCE" /> {say('line.REFERENCE')}
        </p>
        <p className="quiet">{say('entity.reference.hint')}</p>
      </header>
      <dl className="reference-seen">
        <dt>{say('reference.seen')}</dt>
        <dd>
          <bdi>{known.seen}</bdi>
        </dd>
        {known.note && (
          <>
            <dt>{say('reference.note')}</dt>
            <dd>
              <Label of={known.note} />
            </dd>
          </>
        )}
      </dl>
    </article>
  );
}
