import { useEffect, useState, type ReactNode } from 'react';
import type { Facets } from '../actions/facets.ts';
import { keepWanted, recallWanted } from '../actions/reference-wanted.ts';
import { factualitiesInOrder } from '../state/filters.ts';
import type { ViewFilter } from '../state/view-filter.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { FilterFacet, type Option } from './filter-facet.tsx';
import { FilterReference } from './filter-reference.tsx';
import { FilterSection, type Part } from './filter-section.tsx';
import { FilterText } from './filter-text.tsx';
import { FilterTime } from './filter-time.tsx';
import { useFacets } from './use-facets.ts';
import './filter-panel.css';

type Factuality = NonNullable<ViewFilter['factuality']>[number];
type Counted = Extract<Part, 'predicates' | 'speakers' | 'factuality' | 'within' | 'sources'>;

/** What the legend has no mark for: each part of the filter in a section of its own, with counts of the picture. */
export function FilterPanel() {
  const { say } = useWords();
  const filter = useShabaka((state) => state.picture.filter);
  const [open, setOpen] = useState<readonly Part[]>([]);
  const { facets, failed, retry } = useFacets(open.length > 0);
  const { act } = useActions();
  useEffect(() => act((context) => recallWanted(context, () => localStorage)), [act]);
  // here, because what is framed by somebody else's page has no filters and keeps nothing
  const isWanted = useShabaka(({ reference }) => reference !== null);
  useEffect(() => {
    if (isWanted) keepWanted(() => localStorage);
  }, [isWanted]);
  const toggle = (part: Part, isOpen: boolean) =>
    setOpen((before) => [...before.filter((one) => one !== part), ...(isOpen ? [part] : [])]);
  const counted = (part: Counted): ReactNode => (
    <FilterSection part={part} isOn={filter[part] !== undefined} onToggle={toggle}>
      {facets && <Choices part={part} facets={facets} />}
      {!facets && <p className="quiet">{say(failed ? 'filter.failed' : 'filter.loading')}</p>}
      {failed && (
        <button type="button" className="text-button" onClick={retry}>
          {say('failure.retry')}
        </button>
      )}
    </FilterSection>
  );
  return (
    <section className="filter" aria-label={say('filter.title')}>
      <h2>{say('filter.title')}</h2>
      {counted('predicates')}
      {counted('speakers')}
      {counted('factuality')}
      {counted('within')}
      <FilterSection part="time" isOn={filter.time !== undefined}>
        <FilterTime />
      </FilterSection>
      {counted('sources')}
      <FilterSection part="text" isOn={filter.text !== undefined}>
        <FilterText />
      </FilterSection>
      <FilterSection
        part="reference"
        isOn={filter.reference !== undefined}
        on={filter.reference ? 'filter.reference.all' : 'filter.reference.none'}
        onToggle={toggle}
      >
        <FilterReference count={facets?.referenceCount} />
      </FilterSection>
      <p className="quiet">{say('filter.counted')}</p>
      {facets && !facets.isComplete && <p className="quiet">{say('filter.partly')}</p>}
    </section>
  );
}

/** What one part can be set to, by what the picture has. */
function Choices({ part, facets }: { part: Counted; facets: Facets }) {
  const { say, language } = useWords();
  const chosen = useShabaka((state) => state.picture.filter[part]);
  const { setFilter } = useActions();
  const named = (list: Facets['speakers']): Option[] =>
    list.map(({ entity, relationCount }) => ({
      values: [entity.id],
      label: entity.label[language],
      count: relationCount,
    }));
  const options: Record<Counted, () => Option[]> = {
    predicates: () =>
      rootsOf(facets).map(({ root, predicates, relationCount }) => ({
        values: predicates,
        label: root.label[language],
        count: relationCount,
      })),
    speakers: () => named(facets.speakers),
    factuality: () =>
      factualitiesInOrder.map((factuality) => ({
        values: [factuality],
        label: say(`claim.${factuality}`),
        count: facets.factuality.find((one) => one.factuality === factuality)?.relationCount ?? 0,
      })),
    within: () => named(facets.places),
    sources: () =>
      facets.sources.map(({ source, relationCount }) => ({
        values: [source.id],
        label: source.title[language],
        count: relationCount,
      })),
  };
  return (
    <FilterFacet
      title={say(`filter.${part}`)}
      options={options[part]()}
      chosen={chosen ?? []}
      onChange={(values) =>
        setFilter({ [part]: values.length > 0 ? ([...values] as Factuality[]) : undefined })
      }
    />
  );
}

/** Groups that the picture has, each with all its predicates, those it does not show too: what comes later belongs. */
function rootsOf({ roots, predicates }: Facets) {
  return roots.map(({ root, relationCount }) => ({
    root,
    relationCount,
    predicates: predicates.filter((one) => one.root.id === root.id).map(({ id }) => id),
  }));
}
