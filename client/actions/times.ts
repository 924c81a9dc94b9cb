import { TimesDocument } from '../api/generated/graphql.ts';
import type { Context, Question } from './context.ts';
import { keepAnswer } from './keep-answer.ts';

/** Before all that any claim can mean: asks for claims that give a time. */
const everSince = '0001-01-01';

/**
 * Fetches when what is shown happened. The filter's own time is left out: a timeline shows what lies outside of it,
 * too, so that it can be moved.
 */
export function createTimesQuestion(context: Context): Question {
  return keepAnswer(context, 'times', async (ids, filter, signal) => {
    const dated = { ...filter, time: { earliest: everSince } };
    return (await context.api.ask(TimesDocument, { ids, filter, dated }, signal)).subgraph;
  });
}
