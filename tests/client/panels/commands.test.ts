import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { Actions } from '../../../client/actions/actions.ts';
import { createActions } from '../../../client/actions/actions.ts';
import type { Context } from '../../../client/actions/context.ts';
import { commandsByName } from '../../../client/panels/commands-by-name.ts';
import { commandsOf, type Command, type PageCommands } from '../../../client/panels/commands.ts';
import { setGrouping } from '../../../client/state/set-groups.ts';
import { picturesInOrder } from '../../../client/state/split.ts';
import { emptyState, type State } from '../../../client/state/state.ts';
import { createShabakaStore } from '../../../client/state/store.ts';
import { entity, relation, stateOf } from '../../support/picture.ts';

/** Nothing is done; only what the page would be told counts. */
const actions = new Proxy({} as Actions, { get: () => vi.fn() });
vi.stubGlobal('open', vi.fn());

const pageOf = (): { [Name in keyof PageCommands]: ReturnType<typeof vi.fn<() => void>> } => ({
  onList: vi.fn<() => void>(),
  onKeys: vi.fn<() => void>(),
  onViews: vi.fn<() => void>(),
  onStories: vi.fn<() => void>(),
  onSave: vi.fn<() => void>(),
  onEmbed: vi.fn<() => void>(),
  onTour: vi.fn<() => void>(),
  onSearch: vi.fn<() => void>(),
  onVoices: vi.fn<() => void>(),
  onLasso: vi.fn<() => void>(),
  onCloser: vi.fn<() => void>(),
  onFarther: vi.fn<() => void>(),
});

const ids = ['act:a', 'act:b', 'pla:c', 'act:e'];
const plain = stateOf(
  ids.map((id) => entity(id)),
  [relation('act:a', 'act:b'), relation('act:a', 'pla:c'), relation('act:b', 'act:e')],
);
const withPicture = (of: State, picture: Partial<State['picture']>): State => ({
  ...of,
  picture: { ...of.picture, ...picture },
});
const chosen: State = { ...plain, selection: { entity: 'act:a' } };
const namesIn = (of: State) =>
  commandsOf(of, actions, pageOf()).map(({ id, to }) => (to ? `${id} ${to.en}` : id));

/** Each shows commands that the others don't. */
const states: State[] = [
  emptyState('ar', 'dark'),
  withPicture(chosen, { grown: { 'act:e': 'act:b' } }),
  withPicture({ ...plain, selection: { entity: 'act:b' } }, { grown: { 'act:e': 'act:b' } }),
  { ...plain, selection: { relation: 'rel:act.a-act.b' } },
  { ...plain, marked: ['act:a', 'act:b'], past: [plain.picture], future: [plain.picture] },
  withPicture(plain, { removed: ['pla:c'], filter: { minOrigins: 2 } }),
  withPicture(plain, { perspective: { speaker: 'act:a', includeReported: true } }),
  withPicture(plain, { compare: { a: 'act:a', b: 'act:b', includeReported: true } }),
  setGrouping(plain, 'kind'),
  { ...plain, busy: ['busy.layout'], reading: { sourceId: 'one', paragraph: 1, claimId: null } },
];
const speaker = { claimCount: 2, reportedCount: 1, isAuthor: false };
const named = {
  speakers: [
    { ...speaker, entity: entity('act:a'), isAuthor: true },
    { ...speaker, entity: entity('act:b'), reportedCount: 2 },
  ],
  views: [{ id: 'one', name: 'My view' }] as never,
  stories: [{ id: 'story', title: { ar: '', en: 'My story' } }] as never,
};

test('the palette has everything that the page can open', () => {
  const page = pageOf();
  for (const { run } of commandsOf(emptyState('en', 'light'), actions, page)) run();
  for (const [name, told] of Object.entries(page)) expect(told, name).toHaveBeenCalledOnce();
});

test('the palette puts each picture up or away, and never the last one', () => {
  const inSplit = (state: State) =>
    commandsOf(state, actions, pageOf()).flatMap(({ id, of }) =>
      of?.startsWith('split.') ? [`${id} ${of}`] : [],
    );
  const state = emptyState('en', 'light');
  const both = inSplit(state);
  for (const name of picturesInOrder)
    expect(both).toContain(
      `${state.split.pictures.includes(name) ? 'command.hide' : 'command.show'} split.${name}`,
    );
  const one = inSplit({ ...state, split: { ...state.split, pictures: ['network'] } });
  expect(one.some((name) => name.endsWith('split.network'))).toBe(false);
  expect(one.some((name) => name.startsWith('split.pictures'))).toBe(false);
});

test('what makes no sense now is not there', () => {
  const ofChoice = ['entity.only', 'entity.hide', 'several.pin', 'entity.collapse', 'several.zoom'];
  expect(namesIn(plain)).toEqual(expect.not.arrayContaining(ofChoice));
  expect(namesIn(plain)).not.toContain('entity.hide');
  expect(namesIn(chosen)).toEqual(expect.arrayContaining(['entity.only', 'entity.hide', 'several.pin']));
  // it brought nothing
  expect(namesIn(chosen)).not.toContain('entity.collapse');
  expect(namesIn(withPicture(chosen, { pinned: ['act:a'] }))).toContain('several.free');
  for (const id of ['command.bring-back', 'group.unfold-all', 'command.stop-layout', 'command.close-reading'])
    expect(namesIn(chosen)).not.toContain(id);
  const noNetwork: State = { ...plain, split: { ...plain.split, pictures: ['table'] } };
  expect(namesIn(noNetwork)).toEqual(expect.not.arrayContaining(['tool.lasso']));
  expect(namesIn(noNetwork)).not.toContain('tool.fit');
});

test('groups and what was taken out are named', () => {
  const grouped = namesIn(setGrouping(plain, 'kind'));
  expect(grouped).toEqual(expect.arrayContaining(['group.unfold-all', 'command.unfold Actors']));
  const removed = namesIn(withPicture(plain, { removed: ['pla:c', 'act:e'] }));
  expect(removed).toEqual(
    expect.arrayContaining([
      'command.bring-back',
      'command.bring-back-one c in English',
      'command.bring-back-one e in English',
    ]),
  );
});

test('a voice, a view and a story are opened by name', () => {
  const everyone = commandsByName(plain, actions, named);
  expect(everyone.map(({ id, to }) => `${id} ${to?.ar}`)).toEqual([
    'command.open-view My view',
    'command.tell-story My story',
    'command.author a بالعربية',
    'perspective.as b بالعربية',
  ]);
  const spoken: Record<string, unknown>[] = [];
  const told = new Proxy({} as Actions, {
    get: (_, name: string) => (asked: unknown) => spoken.push({ [name]: asked }),
  });
  for (const { run } of commandsByName(
    withPicture(plain, { perspective: { speaker: 'act:a', includeReported: false } }),
    told,
    named,
  ))
    run();
  expect(spoken).toEqual([
    { open: '#view=one' },
    { tellStory: { story: 'story', step: 1 } },
    // who is only retold is heard through others
    { setPerspective: { speaker: 'act:b', includeReported: true } },
    { setCompare: { a: 'act:a', b: 'act:b', includeReported: true } },
  ]);
});

describe('every action is in the palette or needs something that the palette has not', () => {
  /** Those that are not, and what each waits for. */
  const elsewhere: Record<string, string> = {
    act: 'runs the others',
    retry: 'stands beside what failed',
    show: 'an entity that a search found',
    showRelation: 'a relation that a panel names',
    mark: 'those that a line was drawn round',
    move: 'where something was dragged to',
    moveTo: 'where a group was dragged to',
    askComparison: 'asked by its panel',
    speakers: 'asked by the palette itself',
    askMissing: 'asked by its panel',
    askClaims: 'asked by its panel',
    attachText: 'a file',
    detachText: 'the source in the reading pane',
    meet: 'asked where an id is shown',
    bringMissing: 'what its panel found',
    playFilter: 'a range of the timeline',
    highlight: 'what is pointed at',
    hover: 'what is pointed at',
    frontPicture: 'the picture that is touched',
    askTimes: 'asked by the timeline',
    askPlaces: 'asked by the map',
    setCursor: 'where the arrow keys went',
    readAt: 'a place in a source',
    openClaim: 'a claim',
    chooseClaim: 'a claim',
    openRoom: 'a story that is told',
    tell: 'what has just happened',
    search: 'words',
    addEntities: 'what an answer named',
    askGroups: 'asked by the menu of an entity',
    learnRemoved: 'asked by the list of what was taken out',
    restoreText: 'a source that is opened',
    loadToEdit: 'a story on the shelf',
    learnSteps: 'the story that is edited',
    claimsOn: 'the story that is edited',
    facets: 'asked by the filter panel',
    recallWanted: 'asked by the filter panel',
    removeChip: 'a chip; clearing all filters is a command',
    toggleAtCursor: 'the key F; the palette names the groups',
    askPaths: 'asked by its panel',
    askShared: 'asked by its panel',
    lightTrail: 'a path that is pointed at',
    bringIn: 'a path',
    askStory: 'asked by the telling',
    askOrigin: 'asked by the dialog that saves',
    sheetOf: 'asked by the dialog that saves',
    savePicture: 'a title and a form, which its dialog asks for',
    askChanges: 'asked by the list of saved views',
    openAt: 'what changed in a view',
    saveView: 'a name, which its dialog asks for',
    renameView: 'a view and a name, in its dialog',
    restoreView: 'a view that was deleted in its dialog',
    deleteView: 'a view, in its dialog, where it can be undone',
    jumpBy: 'a step in the list of what was done; one at a time is undo and redo',
    storyDocument: 'a story on the shelf',
    saveStory: 'the story that is edited',
    deleteStory: 'a story on the shelf, where it can be undone',
    restoreStory: 'a story that was deleted on the shelf',
    loadSource: 'asked by the reading pane',
    noteFailure: 'what failed',
    whileBusy: 'runs the others',
    showDocument: 'a document that was read',
    refusalOf: 'what was refused',
    askSpeakers: 'asked by the palette itself',
  };
  const commands = (of: State, to: Actions): Command[] => [
    ...commandsOf(of, to, pageOf()),
    ...commandsByName(of, to, named),
  ];

  const all = createActions({ store: createShabakaStore(plain) } as Context);

  test('of those that are always at hand', () => {
    const used = new Set<string>();
    const told = new Proxy({} as Actions, {
      get: (_, name: string) => () => void used.add(name),
      ownKeys: () => Object.keys(all),
      getOwnPropertyDescriptor: (_, name: string) => ({
        enumerable: true,
        configurable: true,
        value: () => void used.add(name),
      }),
    });
    for (const state of states) for (const { run } of commands(state, told)) run();
    const missing = Object.keys(all).filter((name) => !used.has(name) && !(name in elsewhere));
    expect(missing).toEqual([]);
    for (const name of used)
      if (name !== 'act') expect(elsewhere, `${name} is a command`).not.toHaveProperty(name);
  });

  test('of those that come when they are needed', () => {
    const isDeed =
      /^export (?:async )?(?:function|const) (\w+)(?: = )?(?:async )?\(\s*(?:context|\{[^}]*\}): (?:Pick<)?Context\b/gm;
    const textsIn = (folder: string, pattern: RegExp) =>
      readdirSync(folder)
        .filter((name) => pattern.test(name))
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
    /** What runs as long as the page, and makes the actions. */
    const isMachinery = /^(create|keep|follow|watch)/;
    const deeds = textsIn('client/actions', /\.ts$/)
      .flatMap((text) => [...text.matchAll(isDeed)].map(([, name]) => name!))
      .filter((name) => !isMachinery.test(name));
    expect(deeds.length).toBeGreaterThan(30);
    const palette = textsIn('client/panels', /^(commands.*\.ts|palette\.tsx)$/).join('\n');
    const isInPalette = (name: string) => new RegExp(`\\b${name}\\b`).test(palette);
    expect(deeds.filter((name) => !isInPalette(name) && !(name in elsewhere))).toEqual([]);
    // and none is listed that is gone
    const present = new Set([...deeds, ...Object.keys(all)]);
    expect(Object.keys(elsewhere).filter((name) => !present.has(name))).toEqual([]);
  });
});
