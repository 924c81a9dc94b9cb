import {
  DeleteViewDocument,
  SaveViewDocument,
  ViewChangesDocument,
  ViewsDocument,
  type KeptFragment,
  type ViewChangesQuery,
  type ViewsQuery,
} from '../api/generated/graphql.ts';
import type { OpenedView, State } from '../state/state.ts';
import { toDocument, type ViewDocument } from '../state/view-document.ts';
import { jump } from '../state/steps.ts';
import type { Actions } from './actions.ts';
import type { Context } from './context.ts';
import { refusalOf, type Refusal } from './refusal.ts';

/** Pictures kept by name; each deed answers how it went. */
export type KeptView = ViewsQuery['views']['nodes'][number];

export type Kept = { readonly view: KeptFragment } | { readonly refusal: Refusal };

const most = 25;

export async function listViews({ api }: Context): Promise<{ views: KeptView[]; total: number }> {
  const { views } = await api.ask(ViewsDocument, { first: most });
  return { views: views.nodes, total: views.totalCount };
}

export type Changes = NonNullable<ViewChangesQuery['view']>['changes'];

/** What is not as a view saved it, by name; null when it was deleted in between. Throws ApiFailure. */
export async function askChanges({ api }: Context, id: string, signal: AbortSignal): Promise<Changes | null> {
  return (await api.ask(ViewChangesDocument, { id }, signal)).view?.changes ?? null;
}

/** Opens a view and chooses in it what changed. */
export async function openAt(
  { store }: Context,
  actions: Pick<Actions, 'open' | 'showRelation'>,
  view: Pick<KeptView, 'id'>,
  relation: Changes['added'][number],
): Promise<void> {
  await actions.open(`#view=${view.id}`);
  if (store.getState().view?.id !== view.id) return;
  await actions.showRelation(relation.id, [relation.subject.id, relation.object.id]);
}

/** Keeps the picture under a name: as a new view, or over one. */
export function saveView(
  context: Context,
  name: string,
  over: Pick<OpenedView, 'id' | 'revision'> | null,
): Promise<Kept> {
  return save(context, name, toDocument(context.store.getState()), over);
}

export function renameView(context: Context, view: KeptView, name: string): Promise<Kept> {
  return save(context, name, view.document, view);
}

/** Brings back what was deleted, under its own id, so that its link leads to it again. */
export function restoreView(context: Context, { id, name, document }: KeptView): Promise<Kept> {
  return save(context, name, document, { id, revision: null });
}

export async function deleteView(context: Context, { id }: Pick<KeptView, 'id'>): Promise<Refusal | null> {
  try {
    await context.api.ask(DeleteViewDocument, { id });
    context.store.commit((state) => (state.view?.id === id ? { ...state, view: null } : state));
    return null;
  } catch (error) {
    return refusalOf(context, error, 'views');
  }
}

export const jumpBy = ({ store }: Context, by: number) => store.commit((state) => jump(state, by));

async function save(
  context: Context,
  name: string,
  document: ViewDocument,
  over: { readonly id: string; readonly revision: number | null } | null,
): Promise<Kept> {
  const { api, store } = context;
  try {
    const { saveView: view } = await api.ask(SaveViewDocument, {
      name,
      document,
      id: over?.id ?? null,
      revision: over?.revision ?? null,
    });
    store.commit((state) => opened(state, view, document));
    return { view };
  } catch (error) {
    return { refusal: refusalOf(context, error, 'views') };
  }
}

/** What is on the screen is that view now, unless another picture was kept. */
function opened(state: State, { id, name, revision, isOwn }: KeptFragment, document: ViewDocument): State {
  const isThis = state.view?.id === id || JSON.stringify(toDocument(state)) === JSON.stringify(document);
  return isThis ? { ...state, view: { id, name, revision, isOwn } } : state;
}
