import { X } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { isReferenceId } from '../state/reference.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { IconButton } from './icon-button.tsx';
import { Start } from './start.tsx';
import './details.css';

const Comparison = lazy(async () => ({ default: (await import('./comparison.tsx')).Comparison }));
const EntityDetails = lazy(async () => ({ default: (await import('./entity.tsx')).EntityDetails }));
const RelationDetails = lazy(async () => ({ default: (await import('./relation.tsx')).RelationDetails }));
const ReferenceDetails = lazy(async () => ({
  default: (await import('./reference-details.tsx')).ReferenceDetails,
}));
const Several = lazy(async () => ({ default: (await import('./several.tsx')).Several }));

/** What is chosen, opened up. */
export function Details() {
  const { say } = useWords();
  const selection = useShabaka((state) => state.selection);
  const areSeveral = useShabaka((state) => state.marked.length > 0);
  const isCompared = useShabaka(({ picture }) => picture.compare !== null);
  const { choose } = useActions();
  return (
    <section className="details" aria-label={say('panel.details')}>
      {selection && (
        <IconButton
          icon={X}
          label={say('tool.close')}
          keys="Esc"
          className="details-close"
          onClick={() => choose(null)}
        />
      )}
      {!selection && !areSeveral && !isCompared && <Start />}
      <FromTheTop key={JSON.stringify(selection)} />
      <Suspense>
        {areSeveral && <Several />}
        {!selection && !areSeveral && isCompared && <Comparison />}
        {selection && 'entity' in selection && <EntityDetails key={selection.entity} id={selection.entity} />}
        {selection &&
          'relation' in selection &&
          (isReferenceId(selection.relation) ? (
            <ReferenceDetails key={selection.relation} id={selection.relation} />
          ) : (
            <RelationDetails key={selection.relation} id={selection.relation} />
          ))}
      </Suspense>
    </section>
  );
}

/** What is newly chosen is read from its beginning, also where the whole sheet scrolls. */
function FromTheTop() {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => mark.current?.closest('.sheet')?.scrollTo(0, 0), []);
  return <span ref={mark} hidden />;
}
