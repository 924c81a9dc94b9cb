import { lazy, Suspense, useState } from 'react';
import { afterPicture } from '../first-picture.ts';
import { useWords } from '../words/use-words.tsx';
import './search.css';

let want: () => void;
const wanted = new Promise<void>((resolve) => {
  want = resolve;
});
const Search = lazy(async () => {
  await Promise.race([wanted, afterPicture(() => Promise.resolve())]);
  return { default: (await import('./search.tsx')).Search };
});

/**
 * The search field. What makes suggestions is large and waits until the picture is there or somebody types;
 * what was typed meanwhile is carried over.
 */
export function SearchField() {
  const [typed, setTyped] = useState('');
  const [isFocused, setFocused] = useState(false);
  const [isEntered, setEntered] = useState(false);
  // one fallback all the while: another one would lose the focus, and with it what is being typed
  const plain = (
    <PlainField
      text={typed}
      onText={(text) => {
        setTyped(text);
        setEntered(false);
      }}
      onEnter={() => setEntered(typed.trim() !== '')}
      onFocus={() => {
        setFocused(true);
        want();
      }}
      onBlur={() => setFocused(false)}
    />
  );
  return (
    <Suspense fallback={plain}>
      <Search typed={typed} isFocused={isFocused} isEntered={isEntered} />
    </Suspense>
  );
}

interface PlainProps {
  text: string;
  onText: (text: string) => void;
  onEnter: () => void;
  onFocus: () => void;
  onBlur: () => void;
}

function PlainField({ text, onText, onEnter, onFocus, onBlur }: PlainProps) {
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
        onKeyDown={({ key }) => key === 'Enter' && onEnter()}
        onFocus={onFocus}
        onBlur={onBlur}
      />
      <kbd className="search-key" aria-hidden="true">
        /
      </kbd>
    </div>
  );
}
