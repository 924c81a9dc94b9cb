import { useEffect, useState } from 'react';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';

/**
 * What entities are called, those too that a link names and the picture does not show: null until that is known, and
 * the id of what has no other name.
 */
export function useNames(ids: readonly string[]): (id: string) => string | null {
  const { language } = useWords();
  const { meet } = useActions();
  const entities = useShabaka((state) => state.entities);
  const away = useShabaka((state) => state.away);
  const [nameless, setNameless] = useState<readonly string[]>([]);
  const missing = ids.filter((id) => !Object.hasOwn(entities, id)).join(' ');
  useEffect(() => {
    if (missing !== '' && !away)
      void meet(missing.split(' ')).then((those) => setNameless((before) => [...before, ...those]));
  }, [missing, away, meet]);
  return (id) =>
    Object.hasOwn(entities, id) ? entities[id]!.label[language] : nameless.includes(id) ? id : null;
}
