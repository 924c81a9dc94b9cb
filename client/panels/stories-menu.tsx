import { useEffect, useState } from 'react';
import type { StoriesQuery } from '../api/generated/graphql.ts';
import type { Point } from '../state/state.ts';
import { useActions } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { Menu } from './menu.tsx';

/** The stories that there are, to have one told. */
export function StoriesMenu({ at, onClose }: { at: Point; onClose: () => void }) {
  const { say, language } = useWords();
  const { stories, tellStory } = useActions();
  const [found, setFound] = useState<StoriesQuery['stories']['nodes'] | null>(null);
  useEffect(() => {
    let isLate = false;
    void stories().then((all) => {
      if (isLate) return;
      if (all) setFound(all);
      else onClose();
    });
    return () => {
      isLate = true;
    };
  }, [stories, onClose]);
  if (!found) return null;
  const items = found.map(({ id, title, stepCount }) => ({
    name: say('story.item', { title: title[language] || title.ar || title.en, count: stepCount }),
    run: () => tellStory({ story: id, step: 1 }),
  }));
  if (items.length === 0) items.push({ name: say('story.no-stories'), run: onClose });
  return <Menu label={say('tool.stories')} items={items} at={at} onClose={onClose} />;
}
