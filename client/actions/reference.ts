import { ReferenceDocument } from '../api/generated/graphql.ts';
import { referenceKey, type Reference } from '../state/reference.ts';
import type { Context } from './context.ts';
import { keepInStep } from './keep-in-step.ts';

/** Fetches what is known from elsewhere between what is shown, once the filter asks for it or it is chosen. */
export const keepReference = (context: Context): (() => void) =>
  keepInStep<Reference>(context, {
    keyOf: referenceKey,
    async ask({ picture }, signal) {
      const { subgraph } = await context.api.ask(ReferenceDocument, { ids: [...picture.shown] }, signal);
      const relations = subgraph.reference.flatMap(({ id, seen, note, relation }) =>
        relation ? [[id, { id, seen, note, ...relation }] as const] : [],
      );
      return { relations: Object.fromEntries(relations) };
    },
    of: ({ reference }) => reference,
    put: (state, reference) => ({ ...state, reference }),
    refused: 'failure.refused',
  });
