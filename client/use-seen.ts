import { useMemo } from 'react';
import { toView, type View } from './state/view.ts';
import { useShabaka } from './use-shabaka.ts';

/** Entities and relations as the canvas draws them, after filters and as the chosen voice tells them. */
export function useSeen(): Pick<View, 'entities' | 'relations'> {
  const picture = useShabaka((state) => state.picture);
  const told = useShabaka((state) => state.told);
  const entities = useShabaka((state) => state.entities);
  const relations = useShabaka((state) => state.relations);
  return useMemo(() => {
    const rest = {
      selection: null,
      cursor: null,
      highlight: null,
      reading: null,
      sources: {},
      marked: [],
      trail: null,
    };
    return toView({ picture, told, entities, relations, ...rest });
  }, [picture, told, entities, relations]);
}
