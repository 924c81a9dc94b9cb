import { useEffect } from 'react';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { Label } from './label.tsx';

/** What a speaker is called; its id, which a link may hold, until that is known. */
export function VoiceName({ id }: { id: string }) {
  const entity = useShabaka(({ entities }) => (Object.hasOwn(entities, id) ? entities[id] : undefined));
  const { meet } = useActions();
  const isKnown = entity !== undefined;
  useEffect(() => {
    if (!isKnown) void meet(id);
  }, [isKnown, id, meet]);
  return entity ? <Label of={entity.label} /> : <bdi>{id}</bdi>;
}
