import { lazy, Suspense, useState } from 'react';
import { useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import './search.css';

const Search = lazy(async () => ({ default: (await import('./search.tsx')).Search }));

/**
 * The search field. What makes suggestions is large and waits until the picture is there or somebody types;
 * what was typed meanwhile is carried over.
 */
export function SearchField() {
  const [typed, setTyped] = useState('');
  const [isFocused, setFocused] = useState(false);
  const isOpen = useShabaka(({ opening }) => opening !== 'loading');
  const plain = (
    <PlainField
      text={typed}
      onText={setTyped}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    />
  );
  if (!isOpen && !isFocused) return plain;
  return (
    <Suspense fallback={plain}>
      <Search typed={typed} isFocused={isFocused} />
    </Suspense>
  );
}

interface PlainProps {
  text: string;
  onText: (text: string) => void;
  onFocus: () => void;
  onBlur: () => void;
}

function PlainField({ text, onText, onFocus, onBlur }: PlainProps) {
  const { say } = useWords();
  return (
    <div className="search">
      <input
        className="search-input"
        id="search"
        type="search"
        aria-label={say('search.label')}
        placeholder={say('search.placeholder')}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onFocus={onFocus}
        onBlur={onBlur}
      />
      <kbd className="search-key" aria-hidden="true">
        /
      </kbd>
    </div>
  );
}
