import type { Api } from '../api/api.ts';
import { ToldByTwoDocument, ToldDocument, type ToldQuery } from '../api/generated/graphql.ts';
import { askedOf } from '../state/filters.ts';
import type { Picture, State, Told } from '../state/state.ts';
import type { Context } from './context.ts';
import { spokenBy, type ViewFilter } from '../state/view-filter.ts';
import { createLatest, noteFailure, toFailure } from './guard.ts';

/** Answers kept, so that undo and redo need no server. */
const most = 50;

/**
 * Keeps what is told in step with the picture: whenever the filter, the perspective or what is shown changes, the
 * server says which relations stay. Until it has, what was told before stands.
 */
export function keepTold(context: Context): () => void {
  const { store, api } = context;
  const latest = createLatest();
  const known = new Map<string, Told>();
  const put = (told: Told) =>
    store.commit((state) => (keyOf(state) === told.key ? { ...state, told, away: false } : state));
  const ask = (key: string, { picture }: State) =>
    latest(async (signal) => {
      const filter = askedOf(picture);
      const kept = known.get(key);
      if (kept) return put(kept);
      try {
        const told = { key, ...(await askTold(api, picture, filter ?? {}, signal)) };
        known.set(key, told);
        if (known.size > most) known.delete(known.keys().next().value ?? '');
        put(told);
      } catch (error) {
        if (signal.aborted) return;
        const failure = toFailure(error);
        noteFailure(context, failure);
        const id = failure.reason === 'refused' ? 'notice.filter-refused' : `failure.${failure.reason}`;
        if (failure.reason !== 'database')
          store.commit((state) => ({ ...state, notice: { id, values: {}, entities: {} } }));
      }
    });
  let asked: string | null = null;
  return store.subscribe((state, before) => {
    if (state.picture === before.picture && state.away === before.away) return;
    const key = keyOf(state);
    if (key === null) {
      asked = null;
      if (state.told) store.commit((now) => ({ ...now, told: null }));
    } else if (key !== asked || (before.away && !state.away && state.told?.key !== key)) {
      asked = key;
      void ask(key, state);
    }
  });
}

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

/** Whether the relations that stay are those of this picture, and not still of the one before. */
export function isTold(state: Pick<State, 'picture' | 'told'>): boolean {
  const key = keyOf(state);
  return key === null || state.told?.key === key;
}

/** Whether an answer is on its way that decides what is seen; one that failed is said by a notice, and none comes. */
export const isWaiting = (state: Pick<State, 'picture' | 'told' | 'away' | 'notice'>): boolean =>
  !isTold(state) && !state.away && state.notice === null;

/** What the server is asked, as one text; null when nothing narrows or nothing is shown. */
function keyOf({ picture }: Pick<State, 'picture'>): string | null {
  const filter = askedOf(picture);
  return filter && picture.shown.length > 0 ? JSON.stringify([filter, picture.shown, picture.compare]) : null;
}
