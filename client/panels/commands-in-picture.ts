import type { Actions } from '../actions/actions.ts';
import { toggle, toggleAll } from '../actions/groups.ts';
import { bringBack, collapseEntity } from '../actions/growing.ts';
import { stopLayout } from '../actions/layouts.ts';
import {
  hideMarked,
  letGo,
  markAll,
  pin,
  pinMarked,
  showOnlyMarked,
  zoomToAll,
  zoomToChosen,
} from '../actions/marked.ts';
import { toCollapse } from '../state/collapse.ts';
import type { State } from '../state/state.ts';
import { toView } from '../state/view.ts';
import { membersName } from '../words/group-name.ts';
import type { Command, PageCommands } from './commands.ts';

/** What can be done to what is drawn, and how it is looked at. */
export function inPicture(state: State, actions: Actions, page: PageCommands): Command[] {
  const all: Command = { id: 'command.mark-all', keys: 'Ctrl A', run: () => actions.act(markAll) };
  return [
    ...(state.marked.length > 0 ? withMarked(state, actions) : withChosen(state, actions)),
    all,
    ...withSight(state, actions, page),
    ...withGroups(state, actions),
    ...withRemoved(state, actions),
    ...(state.reading ? [{ id: 'command.close-reading' as const, run: actions.closeReading }] : []),
  ];
}

const arePinned = ({ picture }: State, ids: readonly string[]) =>
  ids.every((id) => picture.pinned.includes(id));

function withMarked(state: State, { act }: Actions): Command[] {
  return [
    { id: 'several.zoom', keys: 'Z', run: () => act(zoomToChosen) },
    { id: 'several.only', run: () => act(showOnlyMarked) },
    {
      id: arePinned(state, state.marked) ? 'several.free' : 'several.pin',
      keys: 'P',
      run: () => act(pinMarked),
    },
    { id: 'several.hide', keys: 'Delete', run: () => act(hideMarked) },
    { id: 'several.let-go', keys: 'Esc', run: () => act(letGo) },
  ];
}

function withChosen(state: State, { act, ...actions }: Actions): Command[] {
  const { selection, cursor, picture } = state;
  const letGoOfIt: Command[] = selection
    ? [
        { id: 'several.zoom', keys: 'Z', run: () => act(zoomToChosen) },
        { id: 'keys.escape', keys: 'Esc', run: () => actions.choose(null) },
      ]
    : [];
  const id = selection && 'entity' in selection ? selection.entity : selection ? null : cursor;
  if (id === null || !picture.shown.includes(id)) return letGoOfIt;
  const brought = toCollapse(state, id).length;
  return [
    { id: 'entity.open', keys: 'Enter', run: () => actions.choose({ entity: id }) },
    { id: 'entity.more', keys: 'E', run: () => void actions.expand({ id }) },
    ...(brought > 0
      ? [
          {
            id: 'entity.collapse' as const,
            values: { count: brought },
            keys: 'C',
            run: () => act((context) => collapseEntity(context, id)),
          },
        ]
      : []),
    { id: 'entity.only', run: () => actions.showOnly(id) },
    { id: 'entity.hide', keys: 'Delete', run: () => actions.hide(id) },
    {
      id: arePinned(state, [id]) ? 'several.free' : 'several.pin',
      keys: 'P',
      run: () => act((context) => pin(context, [id])),
    },
    { id: 'entity.mark', keys: 'Space', run: () => actions.toggleMarked(id) },
    ...letGoOfIt,
  ];
}

function withSight({ split, busy }: State, { act }: Actions, page: PageCommands): Command[] {
  if (!split.pictures.includes('network')) return [];
  return [
    ...(busy.includes('busy.layout')
      ? [{ id: 'command.stop-layout' as const, keys: 'Esc', run: stopLayout }]
      : []),
    { id: 'tool.fit', keys: '0', run: () => act(zoomToAll) },
    { id: 'tool.in', keys: '=', run: page.onCloser },
    { id: 'tool.out', keys: '-', run: page.onFarther },
    { id: 'tool.lasso', keys: 'S', run: page.onLasso },
  ];
}

function withGroups(state: State, { act }: Actions): Command[] {
  const groups = toView(state).grouped?.groups ?? [];
  if (groups.length === 0) return [];
  return [
    {
      id: groups.some(({ isFolded }) => isFolded) ? 'group.unfold-all' : 'group.fold-all',
      run: () => act(toggleAll),
    },
    ...groups.map((group): Command => ({
      id: group.isFolded ? 'command.unfold' : 'command.fold',
      to: membersName(group),
      run: () => act((context) => toggle(context, [group.id])),
    })),
  ];
}

/** So many of what was taken out are named, the last one first; the others come back with all. */
const mostNamed = 12;

function withRemoved({ picture: { removed }, entities }: State, { act }: Actions): Command[] {
  if (removed.length === 0) return [];
  return [
    { id: 'command.bring-back', run: () => void act((context) => bringBack(context, removed)) },
    ...removed
      .toReversed()
      .slice(0, mostNamed)
      .flatMap((id): Command[] => {
        const label = entities[id]?.label;
        if (!label) return [];
        return [
          {
            id: 'command.bring-back-one',
            to: label,
            run: () => void act((context) => bringBack(context, [id])),
          },
        ];
      }),
  ];
}
