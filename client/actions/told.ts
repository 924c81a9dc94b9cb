import type { Api } from '../api/api.ts';
import { ToldByTwoDocument, ToldDocument, type ToldQuery } from '../api/generated/graphql.ts';
import { askedOf } from '../state/filters.ts';
import type { Picture, Told } from '../state/state.ts';
import { toldKey } from '../state/told.ts';
import type { Context } from './context.ts';
import { spokenBy, type ViewFilter } from '../state/view-filter.ts';
import { keepInStep } from './keep-in-step.ts';

/**
 * Keeps what is told in step with the picture: whenever the filter, the perspective or what is shown changes, the
 * server says which relations stay.
 */
export const keepTold = (context: Context): (() => void) =>
  keepInStep<Told>(context, {
    keyOf: toldKey,
    ask: ({ picture }, signal) => askTold(context.api, picture, askedOf(picture) ?? {}, signal),
    of: ({ told }) => told,
    put: (state, told) => ({ ...state, told }),
    forget: (state) => ({ ...state, told: null }),
    refused: 'notice.filter-refused',
  });

/** What is left of each relation; where two voices are compared, also what each of them makes of it. */
async function askTold(
  api: Api,
  { shown, filter: given, compare }: Picture,
  filter: ViewFilter,
  signal: AbortSignal,
): Promise<Omit<Told, 'key'>> {
  const ids = [...shown];
  const byId = (told: ToldQuery['subgraph']['told']) =>
    Object.fromEntries(told.map(({ id, ...rest }) => [id, rest]));
  if (!compare)
    return { relations: byId((await api.ask(ToldDocument, { ids, filter }, signal)).subgraph.told) };
  const voice = (speaker: string) => spokenBy(given, [speaker], compare.includeReported);
  const asked = { ids, filter, a: voice(compare.a), b: voice(compare.b) };
  const { subgraph, a, b } = await api.ask(ToldByTwoDocument, asked, signal);
  const stances = (told: typeof a.told) => Object.fromEntries(told.map(({ id, stance }) => [id, stance]));
  return { relations: byId(subgraph.told), voices: { a: stances(a.told), b: stances(b.told) } };
}
