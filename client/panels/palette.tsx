import { useEffect, useMemo, useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { createIntl } from 'react-intl';
import { listStories } from '../actions/stories.ts';
import { listViews } from '../actions/views.ts';
import { useActions, useShabakaStore } from '../use-shabaka.ts';
import type { Lang } from '../state/state.ts';
import { loadCatalogue, type Catalogue } from '../words/catalogues.ts';
import { fuzzy } from '../words/fuzzy.ts';
import { isolate, locales, useWords } from '../words/use-words.tsx';
import { commandsByName, type Named } from './commands-by-name.ts';
import { commandsOf, type Command, type PageCommands } from './commands.ts';
import './dialog.css';
import './palette.css';

interface Props extends PageCommands {
  onClose: () => void;
}

/** Everything that can be done now, found by typing in either language, and done by Enter. */
export function Palette({ onClose, ...page }: Props) {
  const { say, locale, language } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const store = useShabakaStore();
  const actions = useActions();
  const [text, setText] = useState('');
  const other = useOtherWords();
  // what can be done is what could be done when it was opened
  const [state] = useState(() => store.getState());
  const [always] = useState(() => commandsOf(state, actions, page));
  const { named, isWhole } = useNamed();
  const commands = useMemo(
    () => [...always, ...commandsByName(state, actions, named)],
    [always, state, actions, named],
  );
  useEffect(() => {
    dialog.current?.showModal();
    input.current?.focus();
  }, []);
  const entries = useMemo(() => {
    const all = commands.map((command, index) => {
      const name = nameOf(command, say, language);
      const names = other ? [name, nameOf(command, other.say, other.language)] : [name];
      return { command, name, names, id: `${index}` };
    });
    return all
      .flatMap((entry) => {
        const scores = entry.names.flatMap((name) => fuzzy(text, name) ?? []);
        return scores.length > 0 ? [{ ...entry, score: Math.max(...scores) }] : [];
      })
      .sort((a, b) => b.score - a.score || Number(a.id) - Number(b.id));
  }, [commands, say, language, other, text]);
  const run = (id: string) => {
    const entry = entries.find((one) => one.id === id);
    // first, so that what it opens gets the focus
    dialog.current?.close();
    entry?.command.run();
  };
  return (
    <dialog ref={dialog} className="dialog palette" aria-label={say('palette.title')} onClose={onClose}>
      <I18nProvider locale={locale}>
        <Autocomplete inputValue={text} onInputChange={setText}>
          <SearchField
            aria-label={say('palette.label')}
            onKeyDown={(event) => {
              // the field would take Escape to empty itself; here it lets go of the whole
              if (event.key === 'Escape') dialog.current?.close();
              else event.continuePropagation();
            }}
          >
            <Input
              ref={input}
              className="palette-input"
              {...combobox}
              placeholder={say('palette.hint')}
              dir={text === '' ? undefined : 'auto'}
            />
          </SearchField>
          <ListBox
            className="palette-list"
            aria-label={say('palette.title')}
            items={entries}
            onAction={(key) => run(String(key))}
            renderEmptyState={() => (
              <p className="search-empty">{say(isWhole ? 'palette.none' : 'palette.waiting')}</p>
            )}
          >
            {({ id, name, command }) => (
              <ListBoxItem id={id} textValue={name} className="palette-item">
                <span>{name}</span>
                {command.keys && (
                  <kbd dir="ltr" aria-hidden="true">
                    {command.keys}
                  </kbd>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Autocomplete>
      </I18nProvider>
    </dialog>
  );
}

/** The field keeps the focus while arrows go through the list that it opens and names (`aria-controls` comes with it). */
const combobox = { role: 'combobox', 'aria-expanded': true } as const;

type Say = ReturnType<typeof useWords>['say'];

function nameOf({ id, of, to, values }: Command, say: Say, language: Lang): string {
  const name = say(id, values);
  if (of) return say('palette.of', { name, of: say(of) });
  return to ? say('palette.of', { name, of: isolate(to[language]) }) : name;
}

/** What has a name, once all of it has come or failed: at once, so that nothing moves twice under who has begun to type. */
function useNamed(): { named: Named; isWhole: boolean } {
  const { act, speakers } = useActions();
  const [named, setNamed] = useState<Named | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    void Promise.allSettled([speakers(signal), act(listViews), act(listStories)]).then(
      ([voices, views, stories]) => {
        if (signal.aborted) return;
        setNamed({
          speakers: voices.status === 'fulfilled' ? voices.value.speakers : [],
          views: views.status === 'fulfilled' ? views.value.views : [],
          stories: stories.status === 'fulfilled' ? stories.value.stories : [],
        });
      },
    );
    return () => controller.abort();
  }, [act, speakers]);
  return { named: named ?? nothing, isWhole: named !== null };
}

const nothing: Named = { speakers: [], views: [], stories: [] };

/** The other language's words, so that a command is found by them too. */
function useOtherWords(): { say: Say; language: Lang } | null {
  const { language } = useWords();
  const [words, setWords] = useState<{ say: Say; language: Lang } | null>(null);
  useEffect(() => {
    let isLate = false;
    const other = language === 'ar' ? 'en' : 'ar';
    void loadCatalogue(other).then((messages: Catalogue) => {
      const intl = createIntl({ locale: locales[other], messages });
      const say: Say = (id, values) => intl.formatMessage({ id }, values);
      if (!isLate) setWords({ say, language: other });
    });
    return () => {
      isLate = true;
    };
  }, [language]);
  return words;
}
