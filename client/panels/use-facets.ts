import { useEffect, useState } from 'react';
import { facets as askFacets, type Facets } from '../actions/facets.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';

/**
 * What the picture can be filtered by; null until it has come, and what was there before while it is asked anew. Nothing
 * is asked while nobody wants to see it.
 */
export function useFacets(isWanted: boolean): { facets: Facets | null; failed: boolean; retry: () => void } {
  const actions = useActions();
  const shown = useShabaka((state) => state.picture.shown);
  const away = useShabaka((state) => state.away);
  const [found, setFound] = useState<{ facets: Facets | null; failed: boolean }>({
    facets: null,
    failed: false,
  });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isLate = false;
    if (away || !isWanted) return undefined;
    actions.act(askFacets).then(
      (facets) => !isLate && setFound({ facets, failed: false }),
      () => !isLate && setFound(({ facets }) => ({ facets, failed: true })),
    );
    return () => {
      isLate = true;
    };
    // asked anew for other entities, and when somebody wants it
    // eslint-disable-next-line react/exhaustive-effect-dependencies
  }, [actions, shown, away, isWanted, tries]);
  return { ...found, retry: () => setTries(tries + 1) };
}
