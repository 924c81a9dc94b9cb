import type { Actions } from '../actions/actions.ts';
import { copyForms } from '../actions/copy.ts';
import { groupBy } from '../actions/groups.ts';
import { layOutAs } from '../actions/layouts.ts';
import { colorBy, sizeBy } from '../actions/measured.ts';
import { factualitiesInOrder, isFiltered, kindsInOrder, linesInOrder } from '../state/filters.ts';
import { groupings } from '../state/groups.ts';
import { colorings, sizings } from '../state/measures.ts';
import { layouts } from '../state/layouts.ts';
import { arrangements, picturesInOrder } from '../state/split.ts';
import type { State } from '../state/state.ts';
import type { WordId } from '../words/en.ts';
import { inPicture } from './commands-in-picture.ts';

/** What belongs to the page and not to the picture. */
export interface PageCommands {
  readonly onList: () => void;
  readonly onKeys: () => void;
  readonly onViews: () => void;
  readonly onStories: () => void;
  readonly onSave: () => void;
  readonly onEmbed: () => void;
  readonly onTour: () => void;
  readonly onSearch: () => void;
  readonly onVoices: () => void;
  readonly onLasso: () => void;
  readonly onCloser: () => void;
  readonly onFarther: () => void;
}

/** Something that can be done now, by the words it is found by: a sentence, and what is put into it. */
export interface Command {
  readonly id: WordId;
  /** Words that stand behind the name: of what it is done. */
  readonly of?: WordId;
  /** What people or data call what it is done to; stands there too. */
  readonly to?: { readonly ar: string; readonly en: string };
  /** What the name counts. */
  readonly values?: Readonly<Record<string, number>>;
  readonly keys?: string;
  readonly run: () => void;
}

/** All that can be done in this state; what makes no sense now is not there. */
export function commandsOf(state: State, actions: Actions, page: PageCommands): Command[] {
  return [
    ...ofHistory(state, actions),
    ...inPicture(state, actions, page),
    { id: 'command.search', keys: '/', run: page.onSearch },
    { id: 'views.title', run: page.onViews },
    { id: 'tool.stories', run: page.onStories },
    { id: 'save.title', run: page.onSave },
    { id: 'embed.title', run: page.onEmbed },
    ...(isFiltered(state.picture) ? [{ id: 'filter.clear' as const, run: actions.clearFilters }] : []),
    { id: 'tool.overview', run: () => void actions.openOverview() },
    { id: 'command.list', run: page.onList },
    ...ofSplit(state, actions),
    ...layouts.map((name): Command => ({
      id: 'arrange.layout',
      of: `layout.${name}`,
      run: () => void actions.act((context) => layOutAs(context, name)),
    })),
    ...sizings
      .filter((size) => size !== state.picture.size)
      .map((size): Command => ({
        id: 'measure.size',
        of: `measure.${size}`,
        run: () => actions.act((context) => sizeBy(context, size)),
      })),
    ...colorings
      .filter((color) => color !== state.picture.color)
      .map((color): Command => ({
        id: 'measure.color',
        of: `measure.${color}`,
        run: () => actions.act((context) => colorBy(context, color)),
      })),
    ...groupings
      .filter((grouping) => grouping !== state.picture.grouping)
      .map((grouping): Command => ({
        id: 'measure.together',
        of: `measure.${grouping}`,
        run: () => actions.act((context) => groupBy(context, grouping)),
      })),
    ...copyForms.map((form): Command => ({
      id: 'copy.title',
      of: `copy.${form}`,
      run: () => void actions.copy(form),
    })),
    ...(state.theme === 'dark'
      ? [{ id: 'tool.light' as const, run: () => actions.setTheme('light') }]
      : [{ id: 'tool.dark' as const, run: () => actions.setTheme('dark') }]),
    {
      id: 'keys.language',
      keys: 'L',
      run: () => actions.setLanguage(state.language === 'ar' ? 'en' : 'ar'),
    },
    { id: 'tool.api', run: () => void open('/graphql', '_blank', 'noreferrer') },
    { id: 'tool.keys', keys: '?', run: page.onKeys },
    { id: 'tour.title', run: page.onTour },
    { id: 'compare.title', run: page.onVoices },
    ...ofFilters(state, actions),
  ];
}

function ofSplit({ split }: State, { togglePicture, setSplit }: Actions): Command[] {
  return [
    ...picturesInOrder
      .filter((name) => split.pictures.length > 1 || !split.pictures.includes(name))
      .map((name): Command => ({
        id: split.pictures.includes(name) ? 'command.hide' : 'command.show',
        of: `split.${name}`,
        run: () => togglePicture(name),
      })),
    ...arrangements
      .filter((how) => how !== split.how && split.pictures.length > 1)
      .map((how): Command => ({
        id: 'split.pictures',
        of: `split.${how}`,
        run: () => setSplit({ ...split, how }),
      })),
  ];
}

function ofHistory({ past, future }: State, { undo, redo }: Actions): Command[] {
  return [
    ...(past.length > 0 ? [{ id: 'tool.undo' as const, keys: 'Ctrl Z', run: undo }] : []),
    ...(future.length > 0 ? [{ id: 'tool.redo' as const, keys: 'Ctrl Y', run: redo }] : []),
  ];
}

function ofFilters({ picture }: State, actions: Actions): Command[] {
  const { hiddenKinds, hiddenLines, filter, perspective, compare } = picture;
  return [
    ...(perspective || compare
      ? [{ id: 'command.everyone' as const, run: () => actions.setPerspective(null) }]
      : []),
    ...(compare ? [] : [ofReported(picture, actions)]),
    ...kindsInOrder.map((kind): Command => ({
      id: hiddenKinds.includes(kind) ? 'command.show' : 'command.hide',
      of: `kinds.${kind}`,
      run: () => actions.toggleKind(kind),
    })),
    ...linesInOrder.map((line): Command => ({
      id: hiddenLines.includes(line) ? 'command.show' : 'command.hide',
      of: `line.${line}`,
      run: () => actions.toggleLine(line),
    })),
    {
      id: filter.reference ? 'command.hide' : 'command.show',
      of: 'line.REFERENCE',
      run: () => actions.setFilter({ reference: filter.reference ? undefined : true }),
    },
    ...factualitiesInOrder
      .filter((one) => filter.factuality?.join() !== one)
      .map((one): Command => ({
        id: 'command.only',
        of: `claim.${one}`,
        run: () => actions.setFilter({ factuality: [one] }),
      })),
    ...(filter.minOrigins === 2
      ? []
      : [{ id: 'command.origins' as const, run: () => actions.setFilter({ minOrigins: 2 }) }]),
  ];
}

/** Of everyone: without what one voice says for another. Of one voice: with it. */
function ofReported({ perspective, filter }: State['picture'], actions: Actions): Command {
  if (!perspective) {
    const isWithout = filter.reported === false;
    return {
      id: isWithout ? 'command.with-reported' : 'perspective.without',
      run: () => actions.setFilter({ reported: isWithout ? undefined : false }),
    };
  }
  const { includeReported } = perspective;
  return {
    id: includeReported ? 'perspective.without' : 'perspective.reported',
    run: () => actions.setPerspective({ ...perspective, includeReported: !includeReported }),
  };
}
