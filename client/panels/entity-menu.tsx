import { useActions, useShabaka } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import type { Point } from '../state/state.ts';
import { Menu } from './menu.tsx';

export interface MenuPlace {
  readonly id: string;
  /** Where it opens, in CSS pixels of the window. */
  readonly at: Point;
}

/** What can be done with an entity, where it stands: by right click, long press or M. */
export function EntityMenu({ place, onClose }: { place: MenuPlace; onClose: () => void }) {
  const { say, language } = useWords();
  const entity = useShabaka((state) => state.entities[place.id]);
  const { choose, expand, showOnly, hide } = useActions();
  const items = [
    { name: say('entity.open'), run: () => choose({ entity: place.id }) },
    { name: say('entity.more'), run: () => void expand({ id: place.id }) },
    { name: say('entity.only'), run: () => showOnly(place.id) },
    { name: say('entity.hide'), run: () => hide(place.id) },
  ];
  const label = say('menu.label', { name: isolate(entity?.label[language] ?? place.id) });
  return <Menu label={label} items={items} at={place.at} onClose={onClose} />;
}
