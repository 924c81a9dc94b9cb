import { useEffect, useRef, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { Suggestion } from '../actions/search.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { Label } from './label.tsx';
import { KindMark } from './marks.tsx';

type Found = { text: string; items: Suggestion[]; failed: boolean };

interface Props {
  /** What was typed before this was loaded. */
  typed: string;
  isFocused: boolean;
}

/** Search with suggestions in both scripts; choosing one puts it into the picture and opens it. */
export function Search({ typed, isFocused }: Props) {
  const { say, locale } = useWords();
  const { show } = useActions();
  const [text, setText] = useState(typed);
  const found = useSuggestions(text);
  const example = useExample();
  const isAsking = text.trim() !== '' && found.text !== text;
  const input = useRef<HTMLInputElement>(null);
  // The field that this one replaces had the focus; nobody asked for it to be lost.
  useEffect(() => {
    if (isFocused) input.current?.focus();
  }, [isFocused]);
  const choose = (id: string) => {
    setText('');
    void show(id);
  };
  return (
    <I18nProvider locale={locale}>
      <ComboBox
        className="search"
        aria-label={say('search.label')}
        items={found.items.map((item) => ({ ...item, id: item.node.id }))}
        inputValue={text}
        onInputChange={setText}
        value={null}
        onChange={(key) => key !== null && choose(String(key))}
        menuTrigger="input"
        allowsEmptyCollection={text.trim() !== ''}
        defaultFilter={() => true}
      >
        <Input
          className="search-input"
          placeholder={say('search.placeholder')}
          dir={text === '' ? undefined : 'auto'}
          type="search"
          ref={input}
          id="search"
        />
        <kbd className="search-key" aria-hidden="true">
          /
        </kbd>
        <Popover className="search-list" offset={1}>
          <ListBox
            items={found.items.map((item) => ({ ...item, id: item.node.id }))}
            renderEmptyState={() => (
              <p className="search-empty">
                {isAsking
                  ? say('busy.search')
                  : found.failed
                    ? say('search.failed')
                    : say('search.none', { text: `\u2068${text}\u2069`, example: `\u2068${example}\u2069` })}
              </p>
            )}
          >
            {(item: Suggestion & { id: string }) => <SuggestionItem item={item} />}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}

function SuggestionItem({ item: { node, matched } }: { item: Suggestion & { id: string } }) {
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
