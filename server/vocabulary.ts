import type { Database, ReadOptions } from '../cypher/database.ts';
import { bilingual, type Bilingual } from './bilingual.ts';
import { askerError } from './errors.ts';

export interface PredicateWords {
  id: string;
  label: Bilingual;
  inverse: Bilingual;
  description: Bilingual;
  root: { id: string; label: Bilingual };
  opposite: string | null;
  symmetric: boolean;
  relationCount: number;
}

/** What the loaded data is called, and how much of it there is. */
export interface Vocabulary {
  dataVersion: string;
  totals: Record<'actors' | 'places' | 'events' | 'concepts' | 'relations' | 'claims' | 'sources', number>;
  /** How long lists are that nobody narrows: counted once for each load. */
  lengths: Record<'speakers' | 'contested' | 'corroborated' | 'placesSaid', number>;
  types: Map<string, { id: string; label: Bilingual }>;
  /** Those in use first. */
  predicates: Map<string, PredicateWords>;
}

type GraphRow = Vocabulary['totals'] & Vocabulary['lengths'] & { dataVersion: string };
type Labelled = { id: string; labelAr: string; labelEn: string };
type PredicateRow = Labelled & {
  inverseAr: string;
  inverseEn: string;
  descriptionAr: string;
  descriptionEn: string;
  opposite: string | null;
  symmetric: boolean;
  rootId: string;
  rootAr: string;
  rootEn: string;
  relationCount: number;
};

/** Milliseconds for which a vocabulary is taken for current. */
const fresh = 2000;

/**
 * The vocabulary, kept in the process. It is asked again whether it is current at most every two seconds,
 * by the data version, and read anew when that changed.
 */
export function vocabularyOf(
  database: Database,
): (options?: ReadOptions) => Vocabulary | Promise<Vocabulary> {
  let known: Vocabulary | undefined;
  let checked = 0;
  return (options = {}) => (known && performance.now() - checked < fresh ? known : current(options));

  async function current(options: ReadOptions): Promise<Vocabulary> {
    const [graph] = await database.read<GraphRow>('read/graph', {}, options);
    if (!graph) throw askerError('NOT_LOADED', 'Nothing is loaded yet. Try again in a few seconds.');
    const { dataVersion, speakers, contested, corroborated, placesSaid, ...totals } = graph;
    if (known?.dataVersion !== dataVersion) {
      const [types, predicates] = await Promise.all([
        database.read<Labelled>('read/types', {}, options),
        database.read<PredicateRow>('read/predicates', {}, options),
      ]);
      known = {
        dataVersion,
        totals,
        lengths: { speakers, contested, corroborated, placesSaid },
        types: new Map(
          types.map(({ id, labelAr, labelEn }) => [id, { id, label: bilingual(labelAr, labelEn) }]),
        ),
        predicates: new Map(predicates.map((row) => [row.id, words(row)])),
      };
    }
    checked = performance.now();
    return known;
  }
}

function words(row: PredicateRow): PredicateWords {
  const { id, opposite, symmetric, relationCount } = row;
  return {
    id,
    opposite,
    symmetric,
    relationCount,
    label: bilingual(row.labelAr, row.labelEn),
    inverse: bilingual(row.inverseAr, row.inverseEn),
    description: bilingual(row.descriptionAr, row.descriptionEn),
    root: { id: row.rootId, label: bilingual(row.rootAr, row.rootEn) },
  };
}
