import { expect, test, vi } from 'vitest';
import { commandsOf, type PageCommands } from '../../../client/panels/commands.ts';
import type { Actions } from '../../../client/actions/actions.ts';
import { picturesInOrder } from '../../../client/state/split.ts';
import { emptyState } from '../../../client/state/state.ts';

/** Nothing is done; only what the page would be told counts. */
const actions = new Proxy({} as Actions, { get: () => vi.fn() });
vi.stubGlobal('open', vi.fn());

test('the palette has everything that the page can open', () => {
  const page: { [Name in keyof PageCommands]: ReturnType<typeof vi.fn<() => void>> } = {
    onList: vi.fn<() => void>(),
    onKeys: vi.fn<() => void>(),
    onViews: vi.fn<() => void>(),
    onStories: vi.fn<() => void>(),
    onSave: vi.fn<() => void>(),
    onEmbed: vi.fn<() => void>(),
    onTour: vi.fn<() => void>(),
    onSearch: vi.fn<() => void>(),
  };
  for (const { run } of commandsOf(emptyState('en', 'light'), actions, page)) run();
  for (const [name, told] of Object.entries(page)) expect(told, name).toHaveBeenCalledOnce();
});

test('the palette puts each picture up or away, and never the last one', () => {
  const page = new Proxy({} as PageCommands, { get: () => vi.fn() });
  const named = (state: ReturnType<typeof emptyState>) =>
    commandsOf(state, actions, page).flatMap(({ id, of }) =>
      of?.startsWith('split.') ? [`${id} ${of}`] : [],
    );
  const state = emptyState('en', 'light');
  const both = named(state);
  for (const name of picturesInOrder)
    expect(both).toContain(
      `${state.split.pictures.includes(name) ? 'command.hide' : 'command.show'} split.${name}`,
    );
  const one = named({ ...state, split: { ...state.split, pictures: ['network'] } });
  expect(one.some((name) => name.endsWith('split.network'))).toBe(false);
  expect(one.some((name) => name.startsWith('split.pictures'))).toBe(false);
});
