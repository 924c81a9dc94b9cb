import { X } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { IconButton } from './icon-button.tsx';
import { Start } from './start.tsx';
import './details.css';

const EntityDetails = lazy(async () => ({ default: (await import('./entity.tsx')).EntityDetails }));
const RelationDetails = lazy(async () => ({ default: (await import('./relation.tsx')).RelationDetails }));

/** What is chosen, opened up. */
export function Details() {
  const { say } = useWords();
  const selection = useShabaka((state) => state.selection);
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
      {!selection && <Start />}
      <Suspense>
        {selection && 'entity' in selection && <EntityDetails key={selection.entity} id={selection.entity} />}
        {selection && 'relation' in selection && (
          <RelationDetails key={selection.relation} id={selection.relation} />
        )}
      </Suspense>
    </section>
  );
}
