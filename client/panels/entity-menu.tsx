import { useRef, useState } from 'react';
import { askGroups, collapseEntity } from '../actions/growing.ts';
import { pin } from '../actions/marked.ts';
import { toCollapse } from '../state/collapse.ts';
import type { Point } from '../state/state.ts';
import { unseenGroups, type Group } from '../state/unseen-groups.ts';
import { useActions, useShabaka, useShabakaStore } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { Menu } from './menu.tsx';

export interface MenuPlace {
  readonly id: string;
  /** Where it opens, in CSS pixels of the window. */
  readonly at: Point;
}

/** What can be done with an entity, where it stands: by right click, long press or M. */
export function EntityMenu({ place, onClose }: { place: MenuPlace; onClose: () => void }) {
  const { id, at } = place;
  const { say, language } = useWords();
  const entity = useShabaka((state) => state.entities[id]);
  const isPinned = useShabaka(({ picture }) => picture.pinned.includes(id));
  const store = useShabakaStore();
  const { act, choose, expand, showOnly, hide, toggleMarked } = useActions();
  const [groups, setGroups] = useState<readonly Group[] | null>(null);
  const isAsking = useRef(false);
  const label = say('menu.label', { name: isolate(entity?.label[language] ?? id) });

  if (groups) {
    const left = unseenGroups(store.getState(), id, groups);
    const items = left.map(({ group, left: count }) => ({
      name: say('entity.by-predicate', {
        name: isolate(
          (group.direction === 'OUT' ? group.predicate.label : group.predicate.inverse)[language],
        ),
        count,
      }),
      run: () => void expand({ id, predicates: [group.predicate.id] }),
    }));
    const none = [{ name: say('entity.all'), run: () => {} }];
    return (
      <Menu key="groups" label={label} items={items.length > 0 ? items : none} at={at} onClose={onClose} />
    );
  }
  const brought = toCollapse(store.getState(), id).length;
  const items = [
    { name: say('entity.open'), run: () => choose({ entity: id }) },
    { name: say('entity.more'), run: () => void expand({ id }) },
    {
      name: say('entity.more-by'),
      run: () => {
        isAsking.current = true;
        act((context) => askGroups(context, id)).then(setGroups, onClose);
      },
    },
    ...(brought > 0
      ? [
          {
            name: say('entity.collapse', { count: brought }),
            run: () => act((context) => collapseEntity(context, id)),
          },
        ]
      : []),
    { name: say('entity.only'), run: () => showOnly(id) },
    {
      name: say(isPinned ? 'several.free' : 'several.pin'),
      run: () => act((context) => pin(context, [id])),
    },
    { name: say('entity.mark'), run: () => toggleMarked(id) },
    { name: say('entity.hide'), run: () => hide(id) },
  ];
  // the second menu comes when the counts have
  return <Menu label={label} items={items} at={at} onClose={() => isAsking.current || onClose()} />;
}
