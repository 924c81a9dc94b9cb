import { useMemo } from 'react';
import { emptyState, type Picture } from './state/state.ts';
import { toView, type View } from './state/view.ts';
import { useShabaka } from './use-shabaka.ts';

/**
 * Entities and relations as the canvas draws them, after filters and as the chosen voice tells them; `put` changes the
 * picture that they are seen of.
 */
export function useSeen(
  put: Partial<Picture> = none,
): Pick<View, 'entities' | 'relations' | 'reference' | 'measured' | 'grouped'> {
  const picture = useShabaka((state) => state.picture);
  const told = useShabaka((state) => state.told);
  const reference = useShabaka((state) => state.reference);
  const measured = useShabaka((state) => state.measured);
  const entities = useShabaka((state) => state.entities);
  const relations = useShabaka((state) => state.relations);
  return useMemo(
    () =>
      toView({
        ...nothingChosen,
        picture: { ...picture, ...put },
        told,
        reference,
        measured,
        entities,
        relations,
      }),
    [picture, put, told, reference, measured, entities, relations],
  );
}

const none: Partial<Picture> = {};
const nothingChosen = emptyState('en', 'light');
