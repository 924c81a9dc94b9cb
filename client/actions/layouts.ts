import { StandingDocument } from '../api/generated/graphql.ts';
import { shownRelations } from '../state/graph.ts';
import { draw } from '../state/history.ts';
import type { LayoutName, Standing } from '../state/layouts.ts';
import { placesAndDates } from '../state/reference.ts';
import type { Picture } from '../state/state.ts';
import type { Context } from './context.ts';
import { endedByEscape } from './ended-by-escape.ts';
import { createLatest, whileBusy } from './guard.ts';

const latest = createLatest();

/**
 * Arranges the whole picture anew, in one step that undo takes back; what is pinned keeps its place. Another
 * layout, Escape or {@link stopLayout} ends one that is under way.
 */
export function layOutAs(context: Context, how: LayoutName): Promise<void> {
  return latest((signal) =>
    endedByEscape(context.store, stopLayout, () =>
      whileBusy(context, 'busy.layout', () => arrangeAnew(context, how, signal)),
    ),
  );
}

/** Ends a layout that is under way; all stays where it is. */
export function stopLayout(): void {
  void latest(async () => {});
}

async function arrangeAnew(context: Context, how: LayoutName, signal: AbortSignal): Promise<void> {
  const { store, rearrange } = context;
  const { picture, entities, selection, marked, language, ...state } = store.getState();
  const chosen = selection && 'entity' in selection ? selection.entity : (marked[0] ?? null);
  const shown = picture.shown.flatMap((id) => entities[id] ?? []);
  const isMirrored = language === 'ar';
  const standing = how === 'time' || how === 'place' ? await askStanding(context, picture, signal) : {};
  const fixed = Object.fromEntries(
    picture.pinned.flatMap((id) => (picture.positions[id] ? [[id, picture.positions[id]]] : [])),
  );
  const whole = {
    entities: shown,
    relations: shownRelations({ picture, relations: state.relations }),
    fixed,
  };
  const places = await rearrange(whole, { how, center: chosen, isMirrored, standing }, signal).catch(
    (error: unknown) => {
      if (!signal.aborted) throw error;
      return null;
    },
  );
  if (!places || signal.aborted) return;
  const undated = Object.values(standing).filter(({ earliest, latest: last }) => !earliest && !last).length;
  const placed = Object.values(standing).filter(({ point }) => point).length;
  store.commit((now) => {
    const positions = Object.entries(places).filter(([id]) => now.picture.shown.includes(id));
    const merged = { ...now.picture.positions, ...Object.fromEntries(positions) };
    return {
      ...draw(now, { ...now.picture, positions: merged }),
      notice: { id: `notice.layout.${how}`, values: { undated, placed }, entities: {} },
    };
  });
}

async function askStanding(
  { api }: Context,
  picture: Picture,
  signal: AbortSignal,
): Promise<Record<string, Standing>> {
  const { subgraph } = await api.ask(StandingDocument, { ids: [...picture.shown] }, signal);
  const isKnown = placesAndDates(picture);
  return Object.fromEntries(
    subgraph.entities.map(({ id, earliest, latest: last, reference }) => {
      const from = isKnown ? reference : [];
      const known = from.find(({ time }) => time)?.time;
      const point = from.find((one) => one.point)?.point ?? null;
      return [
        id,
        { earliest: known?.earliest ?? earliest ?? null, latest: known?.latest ?? last ?? null, point },
      ];
    }),
  );
}
