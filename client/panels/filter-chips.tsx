import { X } from 'lucide-react';
import { removeChip, type Facets } from '../actions/facets.ts';
import { chipsOf, type Chip } from '../state/chips.ts';
import { isWaiting } from '../state/told.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useSeen } from '../use-seen.ts';
import type { WordId } from '../words/en.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { timeWords } from './time.tsx';
import { useFacets } from './use-facets.ts';
import { useNames } from './use-names.ts';
import './filter-chips.css';

/** All that narrows the picture, above it: each goes by a click, all by another, and what is left is said. */
export function FilterChips() {
  const { say } = useWords();
  const picture = useShabaka((state) => state.picture);
  const { entities, relations } = useSeen();
  const { act, clearFilters } = useActions();
  const chips = chipsOf(picture);
  const name = useChipNames(chips);
  const isLate = useShabaka(isWaiting);
  if (chips.length === 0) return null;
  return (
    <section className="chips" aria-label={say('filter.now')}>
      <ul>
        {chips.map((chip) => (
          <li key={chip.key}>
            <button
              type="button"
              className="chip"
              aria-label={say('chip.remove', { name: name(chip) })}
              onClick={() => act((context) => removeChip(context, chip))}
            >
              <span className="chip-name">{name(chip)}</span>
              <X size={14} strokeWidth={1.8} aria-hidden="true" />
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="text-button chips-clear" onClick={clearFilters}>
            {say('filter.clear')}
          </button>
        </li>
      </ul>
      <output className="quiet">
        {isLate
          ? say('busy.voice')
          : say('filter.left', { entities: entities.length, relations: relations.length })}
      </output>
    </section>
  );
}

/** Chips in words. Whom a link names and the picture does not show is asked for by name. */
export function useChipNames(chips: readonly Chip[]): (chip: Chip) => string {
  const words = useWords();
  const { facets, failed } = useFacets(chips.some(({ part }) => part === 'predicates' || part === 'sources'));
  const nameOf = useNames(
    chips.flatMap(({ part, values }) => (namesEntities.has(part) ? values.filter(isId) : [])),
  );
  return (chip) => chipName(chip, { ...words, facets, failed, nameOf });
}

const namesEntities: ReadonlySet<Chip['part']> = new Set(['voice', 'compare', 'about', 'speakers', 'within']);
const isId = (value: string) => value.includes(':');

interface Known extends Pick<ReturnType<typeof useWords>, 'say' | 'language' | 'locale'> {
  facets: Facets | null;
  failed: boolean;
  nameOf: (id: string) => string | null;
}

function chipName({ part, values }: Chip, known: Known): string {
  const { say, locale, nameOf } = known;
  const [first = '', second] = values;
  switch (part) {
    case 'voice': {
      const name = nameOf(first);
      const id = second === 'reported' ? 'chip.voice-reported' : 'chip.voice';
      return name ? say(id, { name: isolate(name) }) : say('busy.voice');
    }
    case 'compare': {
      const [a, b] = [nameOf(first), nameOf(second ?? '')];
      return a && b ? say('chip.compare', { a: isolate(a), b: isolate(b) }) : say('busy.voice');
    }
    case 'hidden-kind':
      return say('chip.hidden', { name: say(`kinds.${first}` as WordId) });
    case 'hidden-line':
      return say('chip.hidden', { name: say(`line.${first}` as WordId) });
    case 'only':
      return say('chip.only', { count: Number(first) });
    case 'minOrigins':
      return say('chip.origins', { count: Number(first) });
    case 'reported':
      return say(first === 'true' ? 'chip.reported' : 'chip.unreported');
    case 'reference':
      return say(first === 'true' ? 'chip.reference' : 'chip.no-reference');
    case 'text':
      return say('chip.part', { part: say('filter.text'), values: `“${isolate(first)}”` });
    case 'time':
      return say('chip.part', { part: say('filter.time'), values: isolate(timeWords(first, locale, say)) });
    default:
      return say('chip.part', {
        part: say(`filter.${part}`),
        values: listed(namesOf(part, values, known) ?? [say('busy.entity')], known),
      });
  }
}

/** Two names, and how many more. */
function listed(names: readonly string[], { say, locale }: Known): string {
  const told =
    names.length > 3 ? [...names.slice(0, 2), say('chip.more', { count: names.length - 2 })] : names;
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(told.map(isolate));
}

/** Null until they are known. */
function namesOf(part: Chip['part'], values: readonly string[], known: Known): readonly string[] | null {
  const { say, language, facets, failed } = known;
  // without an answer the ids stand for the names
  if ((part === 'predicates' || part === 'sources') && !facets && !failed) return null;
  switch (part) {
    case 'predicates':
      return predicateNames(values, known);
    case 'kinds':
      return values.map((value) => say(`kind.${value}` as WordId));
    case 'stance':
      return values.map((value) => say(`line.${value}` as WordId));
    case 'polarity':
      return values.map((value) => say(value === 'DENIES' ? 'line.DENIED' : 'line.ASSERTED'));
    case 'factuality':
      return values.map((value) => say(`claim.${value}` as WordId));
    case 'sources':
      return values.map(
        (id) => facets?.sources.find(({ source }) => source.id === id)?.source.title[language] ?? id,
      );
    default: {
      const names = values.map(known.nameOf);
      return names.every((name) => name !== null) ? names : null;
    }
  }
}

/** Groups whose predicates are all there by their name, the others one by one. */
function predicateNames(ids: readonly string[], { facets, language }: Known): readonly string[] {
  const all = facets?.predicates ?? [];
  const isWhole = (root: string) => all.every((one) => one.root.id !== root || ids.includes(one.id));
  const names = ids.map((id) => {
    const found = all.find((one) => one.id === id);
    if (!found) return id;
    return isWhole(found.root.id) ? found.root.label[language] : found.label[language];
  });
  return [...new Set(names)];
}
