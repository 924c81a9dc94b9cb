import { hide, move, showOnly } from '../state/graph.ts';
import { mark, toggleMarked } from '../state/marked.ts';
import { isReferenceId } from '../state/reference.ts';
import { redo, undo } from '../state/history.ts';
import { read, select } from '../state/selection.ts';
import { fronted, toggled, type PictureName, type Split } from '../state/split.ts';
import type {
  Claim,
  Lang,
  Notice,
  Picture,
  Point,
  Selection,
  Source,
  State,
  Telling,
  Theme,
} from '../state/state.ts';
import { tell } from '../state/telling.ts';
import {
  clearFilters,
  playFilter,
  setCompare,
  setFilter,
  setPerspective,
  toggleKind,
  toggleLine,
} from '../state/filters.ts';
import type { Compare, Perspective, ViewFilter } from '../state/view-filter.ts';
import type { ClaimsOf } from './claims.ts';
import type { Context, Question } from './context.ts';
import type { Missing } from '../state/missing-ends.ts';
import type { Form } from './copied.ts';
import { createEntityQuestion } from './entity.ts';
import { whileBusy } from './guard.ts';
import type { Expansion } from './neighbors.ts';
import { createOpen } from './open.ts';
import { createRelationQuestion } from './relation.ts';
import { loadSource } from './source.ts';

type VoicedPicture = Pick<Picture, 'perspective' | 'filter' | 'shown'>;

export type Actions = ReturnType<typeof createActions>;

/** Everything a person can do, by mouse, touch or key. Panels and canvas get these and nothing else. */
export function createActions(context: Context) {
  const { store } = context;
  const commit = store.commit;
  const notice = (id: string, entities: Notice['entities'] = {}): Notice => ({ id, values: {}, entities });

  const told = (state: State): State => ({
    ...state,
    notice: { id: 'notice.marked', values: { count: state.marked.length }, entities: {} },
  });

  const openClaim = ({
    id,
    source,
    evidence,
  }: Pick<Claim, 'id' | 'evidence'> & { source: Pick<Claim['source'], 'id'> }) => {
    const [passage] = evidence;
    if (!passage) return;
    readAt(source.id, passage.paragraph, id);
  };
  const askEntity = createEntityQuestion(context);
  const askRelation = createRelationQuestion(context, openClaim);
  const open = createOpen(context);

  // Only a timeline or a map asks these.
  const askTimes = later(async () => (await import('./times.ts')).createTimesQuestion(context));
  const askPlaces = later(async () => (await import('./places.ts')).createPlacesQuestion(context));

  const addEntities = async (ids: readonly string[], said?: () => Notice) =>
    (await import('./add.ts')).addEntities(context, ids, said);

  const readAt = (sourceId: string, paragraph: number, claimId: string | null = null) => {
    commit((state) => read(state, { sourceId, paragraph, claimId }));
    void loadSource(context, sourceId);
  };
  /** Fetches what the present selection and reading pane need, after a choice or a restored link. */
  const refresh = () => {
    const { selection, reading } = store.getState();
    if (selection && 'entity' in selection) void askEntity(selection.entity);
    else if (selection && !isReferenceId(selection.relation)) void askRelation(selection.relation);
    if (reading) void loadSource(context, reading.sourceId);
  };
  const choose = (selection: Selection) => {
    commit((state) => select(state, selection));
    refresh();
  };
  const addAndChoose = (id: string) =>
    whileBusy(context, 'busy.entity', async () => {
      await addEntities([id], () => notice('notice.added', { name: id }));
      choose({ entity: id });
    });

  return {
    /** Runs what a part of the page brings along when it is first needed; see the other files of this folder. */
    act: <Result>(deed: (context: Context) => Result): Result => deed(context),
    open: async (fragment: string) => {
      await open(fragment);
      refresh();
    },
    openOverview: async () => {
      await open('');
    },
    retry: refresh,
    choose,
    /** Selects an entity and puts it on the canvas if it is not there. */
    show: addAndChoose,
    /** Selects a relation; ends that are not on the canvas come too. */
    showRelation: (id: string, ends: readonly string[]) =>
      whileBusy(context, 'busy.entity', async () => {
        await addEntities(ends);
        choose({ relation: id });
      }),
    expand: async (expansion: Expansion) => (await import('./neighbors.ts')).expand(context, expansion),
    hide: (id: string) =>
      commit((state) => {
        const chosen = state.selection && 'entity' in state.selection && state.selection.entity === id;
        const next = hide(chosen ? select(state, null) : state, [id]);
        return { ...next, notice: notice('notice.hidden', { name: id }) };
      }),
    showOnly: (id: string) =>
      commit((state) => ({ ...showOnly(state, id), notice: notice('notice.only', { name: id }) })),
    /** Marks these, beside what is marked if told. */
    mark: (ids: readonly string[], isMore: boolean) => commit((state) => told(mark(state, ids, isMore))),
    /** Marks one more, or lets it go. */
    toggleMarked: (id: string) => commit((state) => told(toggleMarked(state, id))),
    move: (positions: Readonly<Record<string, Point>>) => commit((state) => move(state, positions)),
    undo: () => commit(undo),
    redo: () => commit(redo),
    toggleKind: (kind: Parameters<typeof toggleKind>[1]) => commit((state) => toggleKind(state, kind)),
    toggleLine: (line: Parameters<typeof toggleLine>[1]) => commit((state) => toggleLine(state, line)),
    setFilter: (change: ViewFilter) => commit((state) => setFilter(state, change)),
    setPerspective: (perspective: Perspective | null) =>
      commit((state) => setPerspective(state, perspective)),
    setCompare: (compare: Compare | null) => commit((state) => setCompare(state, compare)),
    /** What the two compared voices say side by side; throws ApiFailure. */
    askComparison: async (...asked: [Compare, ViewFilter, AbortSignal]) =>
      (await import('./compare.ts')).askComparison(context, ...asked),
    /** Whose voices there are; throws ApiFailure. */
    speakers: async (signal: AbortSignal) => (await import('./speakers.ts')).askSpeakers(context, signal),
    /** What the chosen voice says that is not in the picture; throws ApiFailure. */
    askMissing: async (picture: VoicedPicture, signal: AbortSignal) =>
      (await import('./speakers.ts')).askMissing(context, picture, signal),
    /** Claims on a relation, in a voice or that name an entity; throws ApiFailure. */
    askClaims: async (...asked: [ClaimsOf, boolean, string | null, AbortSignal]) =>
      (await import('./claims.ts')).askClaims(context, ...asked),
    /** Takes a file for the text of a source if it is that; it stays in this browser. */
    attachText: async (sourceId: string, file: Blob) =>
      (await import('./attach-text.ts')).attachText(context, sourceId, file),
    detachText: async (sourceId: string) => (await import('./attach-text.ts')).detachText(context, sourceId),
    /** Learns what those are called who are only named by id, as in a link; gives back whom nothing else names. */
    meet: async (ids: readonly string[]) => (await import('./speakers.ts')).meet(context, ids),
    bringMissing: async (missing: Missing) => (await import('./speakers.ts')).bringMissing(context, missing),
    /** The next picture of a run through time: the one before it is no step of the history. */
    playFilter: (change: ViewFilter) => commit((state) => playFilter(state, change)),
    clearFilters: () => commit(clearFilters),
    highlight: (highlight: State['highlight']) =>
      commit((state) => (state.highlight === highlight ? state : { ...state, highlight })),
    /** Lights it in every picture. */
    hover: (hovered: string | null) =>
      commit((state) => (state.hovered === hovered ? state : { ...state, hovered })),
    setSplit: (split: Split) => commit((state) => ({ ...state, split })),
    togglePicture: (picture: PictureName) =>
      commit((state) => ({ ...state, split: toggled(state.split, picture) })),
    frontPicture: (picture: PictureName) =>
      commit((state) => ({ ...state, split: fronted(state.split, picture) })),
    askTimes,
    askPlaces,
    setCursor: (cursor: string | null) => commit((state) => ({ ...state, cursor })),
    readAt,
    openClaim,
    /** From the reading pane: lights what a claim says, and brings it into the picture if it isn't there. */
    chooseClaim: (claim: Source['paragraphs'][number]['claims'][number]) => {
      const { reading, picture } = store.getState();
      const [relation] = claim.relations;
      if (!reading || !relation) return;
      const ends = claim.relations.flatMap(({ subject, object }) => [subject.id, object.id]);
      const lit = { ...reading, claimId: claim.id };
      if (ends.every((id) => picture.shown.includes(id))) {
        commit((state) => read(select(state, { relation: relation.id }), lit));
        refresh();
      } else {
        void whileBusy(context, 'busy.entity', async () => {
          await addEntities(ends);
          commit((state) => read(select(state, { relation: relation.id }), lit));
          refresh();
        });
      }
    },
    /** Tells a story, or goes to a step of it; null leaves it, and all is as it was. */
    tellStory: (telling: Telling | null) => commit((state) => tell(state, telling)),
    openRoom: async () => (await import('./room.ts')).openRoom(context),
    closeReading: () => commit((state) => read(state, null)),
    /** Says in the line of the stage what just happened. */
    tell: (said: Notice) => commit((state) => ({ ...state, notice: said })),
    copy: async (form: Form) => (await import('./copy.ts')).copy(context, form),
    search: async (text: string, signal: AbortSignal) =>
      (await import('./search.ts')).search(context, text, signal),
    setLanguage: (language: Lang) => commit((state) => ({ ...state, language })),
    setTheme: (theme: Theme) => commit((state) => ({ ...state, theme })),
  };
}

/** A question whose code comes when it is asked first. */
function later(load: () => Promise<Question>): Question {
  let question: Promise<Question> | null = null;
  return async (ids, filter) => {
    question ??= load();
    try {
      const ask = await question;
      await ask(ids, filter);
    } catch (error) {
      // what did not load is loaded again when it is asked next
      question = null;
      throw error;
    }
  };
}
