import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent as KeyEvent,
  type RefObject,
} from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import type { Suggestion } from '../actions/search.ts';
import { byKind } from '../state/by-kind.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { Label } from './label.tsx';
import { KindMark } from './marks.tsx';
import { forgetRecent, keepRecent, readRecent, type Recent } from './recent.ts';

type Found = { text: string; items: Suggestion[]; failed: boolean };

interface Props {
  /** What was typed before this was loaded. */
  typed: string;
  isFocused: boolean;
  /** Whether Enter was pressed on it. */
  isEntered: boolean;
}

/** Search with suggestions in both scripts; choosing one puts it into the picture and opens it. */
export function Search({ typed, isFocused, isEntered }: Props) {
  const { say, locale, language } = useWords();
  const { search, show } = useActions();
  const [text, setText] = useState(typed);
  const found = useSuggestions(text);
  const example = useExample();
  // what was chosen is to be seen, and not what else could be
  const [isOpen, setOpen] = useState(isFocused);
  const isAsking = text.trim() !== '' && found.text !== text;
  const input = useRef<HTMLInputElement>(null);
  // The field that this one replaces had the focus; nobody asked for it to be lost.
  useLayoutEffect(() => {
    if (isFocused) input.current?.focus();
  }, [isFocused]);
  useCarriedOver(typed, found, input);
  const [recent, setRecent] = useState(() => readRecent(localStorage));
  const choose = (chosen: Recent) => {
    setText('');
    setOpen(false);
    keepRecent(localStorage, chosen);
    setRecent(readRecent(localStorage));
    void show(chosen.id);
  };
  const act = (key: string) => {
    if (key === forget) {
      forgetRecent(localStorage);
      return setRecent([]);
    }
    const chosen = text.trim() === '' ? recent : found.items.map(({ node }) => node);
    const one = chosen.find(({ id }) => id === key);
    return one && choose(one);
  };
  const chooseBest = () =>
    void search(text, new AbortController().signal).then(
      ([best]) => best && (input.current?.value ?? text) === text && choose(best.node),
      // the list tells that it failed
      () => undefined,
    );
  // What stands in the list may still answer what was typed before, so Enter waits for its own answer.
  const press = (event: KeyEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setOpen(true);
    if (event.key === 'Escape' && text === '') setOpen(false);
    if (event.key !== 'Enter' || !isAsking) return;
    event.preventDefault();
    event.stopPropagation();
    chooseBest();
  };
  const wish = useRef(isEntered ? chooseBest : null);
  useEffect(() => {
    wish.current?.();
    wish.current = null;
  }, []);
  return (
    <I18nProvider locale={locale}>
      <search
        className="search"
        onKeyDownCapture={press}
        onPointerDown={() => setOpen(true)}
        onFocus={() => setOpen(true)}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
        }}
      >
        <Autocomplete
          inputValue={text}
          onInputChange={(typed_) => {
            setText(typed_);
            setOpen(true);
          }}
        >
          <SearchField aria-label={say('search.label')}>
            <Input
              className="search-input"
              placeholder={say('search.placeholder')}
              dir={text === '' ? undefined : 'auto'}
              ref={input}
              id="search"
            />
            <kbd className="search-key" aria-hidden="true">
              /
            </kbd>
          </SearchField>
          {isOpen && text.trim() !== '' && (
            <ListBox
              className="search-list"
              aria-label={say('search.found')}
              onAction={(key) => act(String(key))}
              renderEmptyState={() => (
                <p className="search-empty">
                  {isAsking
                    ? say('busy.search')
                    : found.failed
                      ? say('search.failed')
                      : say('search.none', { text: isolate(text), example: isolate(example) })}
                </p>
              )}
            >
              {byKind(found.items, ({ node }) => node.kind).map(([kind, items]) => (
                <ListBoxSection key={kind} id={kind}>
                  <Header className="search-kind">{say(`kinds.${kind}`)}</Header>
                  {items.map((item) => (
                    <SuggestionItem key={item.node.id} item={item} />
                  ))}
                </ListBoxSection>
              ))}
            </ListBox>
          )}
          {isOpen && text.trim() === '' && recent.length > 0 && (
            <ListBox
              className="search-list"
              aria-label={say('search.recent')}
              onAction={(key) => act(String(key))}
            >
              <ListBoxSection id="recent">
                <Header className="search-kind">{say('search.recent')}</Header>
                {recent.map((one) => (
                  <ListBoxItem
                    key={one.id}
                    id={one.id}
                    textValue={one.label[language]}
                    className="search-item"
                  >
                    <KindMark kind={one.kind} />
                    <Label of={one.label} />
                  </ListBoxItem>
                ))}
              </ListBoxSection>
              <ListBoxItem id={forget} textValue={say('search.forget')} className="search-item search-forget">
                {say('search.forget')}
              </ListBoxItem>
            </ListBox>
          )}
        </Autocomplete>
      </search>
    </I18nProvider>
  );
}

/** No id of an entity. */
const forget = 'forget';

function SuggestionItem({ item: { node, matched } }: { item: Suggestion }) {
  const { say, language } = useWords();
  const isShown = useShabaka(({ picture }) => picture.shown.includes(node.id));
  const isOther = matched !== node.label.ar && matched !== node.label.en;
  return (
    <ListBoxItem id={node.id} textValue={node.label[language]} className="search-item">
      <KindMark kind={node.kind} />
      <span className="search-name">
        <Label of={node.label} />
        {isOther && <bdi className="search-matched">{matched}</bdi>}
      </span>
      <span className="search-type">{isShown ? say('search.shown') : <Label of={node.type.label} />}</span>
    </ListBoxItem>
  );
}

const nothing: Found = { text: '', items: [], failed: false };

/** The first that is found is at hand, as it is for what is typed in this very field. */
function useCarriedOver(typed: string, found: Found, input: RefObject<HTMLInputElement | null>): void {
  const isDone = useRef(typed === '');
  useEffect(() => {
    const field = input.current;
    if (isDone.current || !field || found.items.length === 0) return;
    isDone.current = true;
    // the list stands a frame later; what went on being typed here it has seen itself
    requestAnimationFrame(() => {
      if (field.value === typed)
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    });
  }, [typed, found, input]);
}

/** Asks a moment after the last key, and drops answers to what is no longer typed. */
function useSuggestions(text: string): Found {
  const { search } = useActions();
  const [found, setFound] = useState(nothing);
  const asked = useRef(search);
  useEffect(() => {
    if (text.trim() === '') return undefined;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      asked.current(text, controller.signal).then(
        (items) => setFound({ text, items, failed: false }),
        () => !controller.signal.aborted && setFound({ text, items: [], failed: true }),
      );
    }, 120);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text]);
  return text.trim() === '' ? nothing : found;
}

/** The best known entity, as something to try. */
function useExample(): string {
  const { language } = useWords();
  return useShabaka(({ entities }) => {
    const [best] = Object.values(entities).sort((a, b) => b.degree - a.degree);
    return best?.label[language] ?? '';
  });
}
