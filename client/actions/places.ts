import { PlacesDocument } from '../api/generated/graphql.ts';
import type { Context, Question } from './context.ts';
import { keepAnswer } from './keep-answer.ts';

/** Fetches where what is shown is and happened. */
export function createPlacesQuestion(context: Context): Question {
  return keepAnswer(context, 'places', (ids, filter, signal) =>
    context.api.ask(PlacesDocument, { ids, filter }, signal),
  );
}
