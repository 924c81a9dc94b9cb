import { SourceDocument } from '../api/generated/graphql.ts';
import { sourceOf, arrived, type Loadable, type Source } from '../state/state.ts';
import type { Context } from './context.ts';
import { noteFailure, toFailure } from './guard.ts';

/** Fetches a source's reading view once; a failed try is repeated when asked again. */
export async function loadSource(context: Context, id: string): Promise<void> {
  const { store, api } = context;
  const known = sourceOf(store.getState(), id);
  if (arrived(known) || known?.is === 'loading') return;
  const put = (source: Loadable<Source>) =>
    store.commit((state) => ({ ...state, sources: { ...state.sources, [id]: source } }));
  put({ is: 'loading' });
  try {
    const { source } = await api.ask(SourceDocument, { id });
    put(source ?? { is: 'failed', failure: { reason: 'refused', requestId: null } });
    if (source && !source.hasText) await (await import('./attach-text.ts')).restoreText(context, source);
  } catch (error) {
    const failure = toFailure(error);
    noteFailure(context, failure);
    put({ is: 'failed', failure });
  }
}
