import { useState } from 'react';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';

/** Words that must all stand in a claim, in our wording of it. */
export function FilterText() {
  const { say } = useWords();
  const now = useShabaka((state) => state.picture.filter.text) ?? '';
  const { setFilter } = useActions();
  const [typed, setTyped] = useState<{ text: string; for: string } | null>(null);
  // undo, a chip or a link may have changed it from outside
  const text = typed?.for === now ? typed.text : now;
  return (
    <form
      className="filter-form"
      onSubmit={(event) => {
        event.preventDefault();
        const asked = text.trim().slice(0, 200);
        setTyped(null);
        if (asked !== now) setFilter({ text: asked === '' ? undefined : asked });
      }}
    >
      <label>
        <span className="visually-hidden">{say('filter.text')}</span>
        <input
          type="search"
          className="field"
          dir="auto"
          maxLength={200}
          value={text}
          placeholder={say('filter.text-hint')}
          onChange={(event) => setTyped({ text: event.target.value, for: now })}
        />
      </label>
      <button type="submit" className="text-button">
        {say('filter.apply')}
      </button>
    </form>
  );
}
