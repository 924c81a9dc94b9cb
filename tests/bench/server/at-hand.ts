import { readDatabaseConfig } from '../../../cypher/config.ts';
import { openDatabase, type Database } from '../../../cypher/database.ts';
import { createContext, type Context } from '../../../server/context.ts';
import { neighborsResolvers, neighborsUpTo } from '../../../server/features/neighbors.ts';
import type { EntityRow } from '../../../server/rows.ts';
import { createSchema } from '../../../server/schema.ts';
import { createTextStore } from '../../../server/text-store.ts';
import { vocabularyOf } from '../../../server/vocabulary.ts';

/**
 * The rows of a hub with five thousand neighbours in memory, in place of the database, so that only the server is
 * measured: the project's own schema and resolvers, for every contestant the same.
 */
const most = 5000;
export const hub = 'act:hub';

// a page has at most a hundred otherwise
neighborsResolvers.Query.neighbors = neighborsUpTo(most);

const kinds = ['ACTOR', 'PLACE', 'EVENT', 'CONCEPT'] as const;
const names = ['fights', 'supports', 'took-place-in', 'warns-of', 'accuses', 'controls', 'arms'];

function entity(id: string, index: number): EntityRow {
  return {
    asked: id,
    id,
    kind: kinds[index % kinds.length] ?? 'ACTOR',
    type: 'organisation',
    labelAr: `الجهة ذات الرقم ${index}`,
    labelEn: `The organisation with number ${index}`,
    descriptionAr: 'وصف قصير لهذه الجهة',
    descriptionEn: 'A short description of this organisation',
    aliases: [],
    weakAliases: [],
    reportedCount: 0,
    mentionCount: 0,
    saidCount: 0,
    ownSaidCount: 0,
    anonymous: false,
    degree: index === 0 ? most : 1 + (index % 40),
    spokenCount: index % 7,
    earliest: null,
    latest: null,
    outPredicates: [],
    outCounts: [],
    inPredicates: [],
    inCounts: [],
  };
}

const entities = new Map(
  Array.from({ length: most + 1 }, (_, index) => {
    const id = index === 0 ? hub : `act:neighbour-${String(index).padStart(4, '0')}`;
    return [id, entity(id, index)] as const;
  }),
);

const neighbors = [...entities.values()].slice(1).map((neighbor, index) => {
  const { id: neighborId, kind, type, labelAr, labelEn, anonymous, degree, spokenCount } = neighbor;
  const out = index % 3 > 0;
  return {
    id: `rel:${String(most - index).padStart(20, '0')}`,
    predicateId: names[index % names.length] ?? '',
    subjectId: out ? hub : neighborId,
    objectId: out ? neighborId : hub,
    stance: index % 11 === 0 ? 'CONTESTED' : 'ASSERTED',
    tension: false,
    claimCount: 1 + (index % 9),
    assertedCount: 1 + (index % 9),
    deniedCount: index % 11 === 0 ? 1 : 0,
    originCount: 1 + (index % 5),
    out,
    neighborId,
    kind,
    type,
    labelAr,
    labelEn,
    anonymous,
    degree,
    spokenCount,
  };
});

const vocabulary = names.map((id) => ({
  id,
  labelAr: `علاقة ${id}`,
  labelEn: id,
  inverseAr: `عكس ${id}`,
  inverseEn: `inverse of ${id}`,
  descriptionAr: 'وصف',
  descriptionEn: 'A description',
  opposite: null,
  symmetric: false,
  rootId: 'conflict',
  rootAr: 'صراع',
  rootEn: 'conflict',
  relationCount: 1,
}));

/** Rows as the statement of that name would give them, at hand: what it costs to fetch them is measured elsewhere. */
function rows(name: string, parameters: Record<string, unknown>): object[] {
  switch (name) {
    case 'read/graph':
      return [{ dataVersion: '1' }];
    case 'read/types':
      return [{ id: 'organisation', labelAr: 'منظمة', labelEn: 'organisation' }];
    case 'read/predicates':
      return vocabulary;
    case 'read/entity':
      return (parameters.ids as string[]).flatMap((id) => entities.get(id) ?? []);
    case 'read/neighbors':
      return neighbors.slice(0, parameters.limit as number);
    default:
      throw new Error(`the bench has no rows for ${name}`);
  }
}

const absent = () => Promise.reject(new Error('there is no database here'));

const atHand: Database = {
  read: <Row>(name: string, parameters = {}) => Promise.resolve(rows(name, parameters) as Row[]),
  stream: () => {
    throw new Error('there is no database here');
  },
  write: absent,
  define: absent,
  verify: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

/** The rows at hand, or those of the Neo4j that the environment names. */
export const database = process.env.NEO4J_URI ? openDatabase(readDatabaseConfig()) : atHand;

export const schema = createSchema();

const services = { database, vocabulary: vocabularyOf(database), texts: createTextStore('/nowhere') };

/** What the resolvers need, one a request, for contestants that are not ours. */
export const contextOf = (signal: AbortSignal = new AbortController().signal): Context =>
  createContext(services, signal);
