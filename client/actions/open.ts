import { OverviewDocument, SavedViewDocument, type SavedViewQuery } from '../api/generated/graphql.ts';
import { replace } from '../state/graph.ts';
import { openingOrigins } from '../state/opening-origins.ts';
import type { Notice, OpenedView, State } from '../state/state.ts';
import { readTelling, tell } from '../state/telling.ts';
import type { ViewDocument } from '../state/view-document.ts';
import type { Context } from './context.ts';
import { createLatest, noteFailure, toFailure } from './guard.ts';

const quiet = { values: {}, entities: {} };

/** A link to a saved view. */
const savedPattern = /^#view=(view:[a-f0-9]{16})$/;

/** Puts up what a link says, or the overview; says so when the link could not be followed. */
export function createOpen(context: Context): (fragment: string) => Promise<void> {
  const { store } = context;
  const latest = createLatest();
  return (fragment) =>
    latest(async (signal) => {
      const isFirst = store.getState().opening !== 'ready';
      const telling = readTelling(fragment);
      if (telling) store.commit((state) => tell(state, telling));
      try {
        const counts = await askOverview(context, signal);
        if (signal.aborted) return;
        const { document, notice, view } = await askedFor(context, telling ? '' : fragment, signal);
        if (signal.aborted) return;
        if (!document) await showOverview(context, counts, notice, signal);
        else {
          const language = isFirst ? document.language : store.getState().language;
          const { showDocument } = await import('./open-document.ts');
          await showDocument(context, { ...document, language }, notice, signal);
        }
        store.commit((state) => ({ ...state, view, ...(isFirst ? { past: [], opening: 'ready' } : {}) }));
      } catch (error) {
        if (signal.aborted) return;
        const failure = toFailure(error);
        noteFailure(context, failure);
        if (isFirst) store.commit((state) => ({ ...state, opening: failure }));
      }
    });
}

type Overview = Awaited<ReturnType<typeof askOverview>>;

async function askOverview({ api, store, room }: Context, signal: AbortSignal) {
  const { overview } = await api.ask(OverviewDocument, { first: room() }, signal);
  const kinds = Object.fromEntries(overview.kinds.map(({ kind, count }) => [kind, count]));
  store.commit((state) => ({ ...state, away: false, total: overview.totalCount, kinds }));
  return overview;
}

async function showOverview(
  { store, arrange }: Context,
  overview: Overview,
  notice: Notice | null,
  signal: AbortSignal,
): Promise<void> {
  const entities = overview.edges.map(({ node }) => node);
  const { relations } = overview;
  const minOrigins = openingOrigins(relations);
  const drawn = minOrigins ? relations.filter(({ originCount }) => originCount >= minOrigins) : relations;
  const positions = await arrange(entities, drawn, {});
  if (signal.aborted) return;
  store.commit((state) => ({
    ...narrowed(replace(state, { entities, relations, positions }), minOrigins),
    selection: null,
    reading: null,
    notice: notice ?? {
      id: 'notice.opened',
      values: { shown: entities.length, total: overview.totalCount },
      entities: {},
    },
  }));
}

/** With the filter that leaves what has so many distinct origins. */
const narrowed = (state: State, minOrigins: number | undefined): State =>
  minOrigins ? { ...state, picture: { ...state.picture, filter: { minOrigins } } } : state;

interface Asked {
  /** Null for the opening picture. */
  document: ViewDocument | null;
  notice: Notice | null;
  view: OpenedView | null;
}

/** The document that a fragment is the short form of, or that was saved under the id it names. */
async function askedFor({ api }: Context, fragment: string, signal: AbortSignal): Promise<Asked> {
  const [, id] = savedPattern.exec(fragment) ?? [];
  if (id) {
    const { view } = await api.ask(SavedViewDocument, { id }, signal);
    if (!view) return { document: null, notice: { id: 'notice.no-view', ...quiet }, view: null };
    const { name, revision, isOwn } = view;
    return { document: view.document, notice: noticeOf(view), view: { id, name, revision, isOwn } };
  }
  if (fragment.replace(/^#/, '') === '') return { document: null, notice: null, view: null };
  const { decodeAddress } = await import('../state/address.ts');
  const decoded = decodeAddress(fragment);
  if (typeof decoded !== 'string') return { document: decoded, notice: null, view: null };
  const notice = decoded === 'broken' ? { id: 'notice.broken-link', ...quiet } : null;
  return { document: null, notice, view: null };
}

/** What is new and what is gone since a view was saved. */
function noticeOf({ name, changes }: NonNullable<SavedViewQuery['view']>): Notice {
  const gone = changes.goneEntities.length + changes.goneRelations.length;
  const values = { name, added: changes.added.length, changed: changes.changed.length, gone };
  const isSame = values.added + values.changed + gone === 0;
  return { id: isSame ? 'notice.view' : 'notice.view-changed', values, entities: {} };
}
