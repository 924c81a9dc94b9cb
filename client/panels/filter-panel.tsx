import type { Facets } from '../actions/facets.ts';
import { factualitiesInOrder } from '../state/filters.ts';
import type { ViewFilter } from '../state/view-filter.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { FilterFacet, type Option } from './filter-facet.tsx';
import { FilterSection } from './filter-section.tsx';
import { FilterText } from './filter-text.tsx';
import { FilterTime } from './filter-time.tsx';
import { useFacets } from './use-facets.ts';
import './filter-panel.css';

type Factuality = NonNullable<ViewFilter['factuality']>[number];

/** What the legend has no mark for: each part of the filter in a section of its own, with counts of the picture. */
export function FilterPanel() {
  const { say, language } = useWords();
  const filter = useShabaka((state) => state.picture.filter);
  const { setFilter } = useActions();
  const { facets, failed, retry } = useFacets();
  const some = (values: readonly string[]) => (values.length > 0 ? [...values] : undefined);
  const named = (list: Facets['speakers']): Option[] =>
    list.map(({ entity, relationCount }) => ({
      values: [entity.id],
      label: entity.label[language],
      count: relationCount,
    }));
  return (
    <section className="filter" aria-label={say('filter.title')}>
      <h2>{say('filter.title')}</h2>
      {!facets && <p className="quiet">{say(failed ? 'filter.failed' : 'filter.loading')}</p>}
      {failed && (
        <button type="button" className="text-button" onClick={retry}>
          {say('failure.retry')}
        </button>
      )}
      {facets && (
        <>
          <FilterSection part="predicates" isOn={filter.predicates !== undefined}>
            <FilterFacet
              title={say('filter.predicates')}
              options={rootsOf(facets).map(({ root, predicates, relationCount }) => ({
                values: predicates,
                label: root.label[language],
                count: relationCount,
              }))}
              chosen={filter.predicates ?? []}
              onChange={(values) => setFilter({ predicates: some(values) })}
            />
          </FilterSection>
          <FilterSection part="speakers" isOn={filter.speakers !== undefined}>
            <FilterFacet
              title={say('filter.speakers')}
              options={named(facets.speakers)}
              chosen={filter.speakers ?? []}
              onChange={(values) => setFilter({ speakers: some(values) })}
            />
          </FilterSection>
          <FilterSection part="factuality" isOn={filter.factuality !== undefined}>
            <FilterFacet
              title={say('filter.factuality')}
              options={factualitiesInOrder.map((factuality) => ({
                values: [factuality],
                label: say(`claim.${factuality}`),
                count: facets.factuality.find((one) => one.factuality === factuality)?.relationCount ?? 0,
              }))}
              chosen={filter.factuality ?? []}
              onChange={(values) => setFilter({ factuality: some(values) as Factuality[] | undefined })}
            />
          </FilterSection>
          <FilterSection part="within" isOn={filter.within !== undefined}>
            <FilterFacet
              title={say('filter.within')}
              options={named(facets.places)}
              chosen={filter.within ?? []}
              onChange={(values) => setFilter({ within: some(values) })}
            />
          </FilterSection>
          <FilterSection part="time" isOn={filter.time !== undefined}>
            <FilterTime />
          </FilterSection>
          {(facets.sources.length > 1 || filter.sources) && (
            <FilterSection part="sources" isOn={filter.sources !== undefined}>
              <FilterFacet
                title={say('filter.sources')}
                options={facets.sources.map(({ source, relationCount }) => ({
                  values: [source.id],
                  label: source.title[language],
                  count: relationCount,
                }))}
                chosen={filter.sources ?? []}
                onChange={(values) => setFilter({ sources: some(values) })}
              />
            </FilterSection>
          )}
          <FilterSection part="text" isOn={filter.text !== undefined}>
            <FilterText />
          </FilterSection>
          <p className="quiet">{say('filter.counted')}</p>
        </>
      )}
    </section>
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
