import { Fragment } from 'react';
import { headingDrift } from '../state/heading-drift.ts';
import { arrived, sourceOf } from '../state/state.ts';
import { useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { Label } from './label.tsx';

interface Props {
  sourceId: string;
  claimId: string;
  /** The relation in question; all that the heading states unless told. */
  relationId?: string | undefined;
}

/** Says so where a heading states as fact what its text only lets others say, or does not say. */
export function HeadingNote({ sourceId, claimId, relationId }: Props) {
  const { say, tell } = useWords();
  const source = useShabaka((state) => sourceOf(state, sourceId));
  const drift = arrived(source) ? headingDrift(source, claimId, relationId) : null;
  if (!drift) return null;
  const names = drift.voices.map(({ id, label }, i) => (
    <Fragment key={id}>
      {i > 0 && say('heading.and')}
      <Label of={label} />
    </Fragment>
  ));
  return (
    <p className="heading-drift">
      {names.length === 0 ? say('heading.unsaid') : tell('heading.drift', { names })}
    </p>
  );
}
