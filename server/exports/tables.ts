import { firstDay, lastDay } from '../time.ts';
import { claims, entities, relations, type Asked } from './asked.ts';
import type { ClaimExport, EntityExport, RelationExport } from './rows.ts';

export type Value = string | number | boolean | null;

/** One flat column, for spreadsheets and data frames; names and order stay as they are from version to version. */
export interface Column {
  name: string;
  type: 'STRING' | 'INT32' | 'BOOLEAN';
}

/** A table: its rows as flat values in the order of the columns, and as JSON. */
export interface Table {
  columns: Column[];
  rows(asked: Asked): AsyncIterable<{ values: Value[]; json(): object }>;
}

/** Several ids or names in one cell. */
export const joined = (list: string[]) => list.join(' | ');

type Columns<Row> = Record<string, [Column['type'], (row: Row) => Value]>;

function table<Row>(
  read: (asked: Asked) => AsyncIterable<Row>,
  columns: Columns<Row>,
  json: (row: Row) => object,
): Table {
  const values = Object.values(columns).map(([, value]) => value);
  return {
    columns: Object.entries(columns).map(([name, [type]]) => ({ name, type })),
    async *rows(asked) {
      for await (const row of read(asked))
        yield { values: values.map((value) => value(row)), json: () => json(row) };
    },
  };
}

const entityTable = table<EntityExport>(
  entities,
  {
    id: ['STRING', (row) => row.id],
    kind: ['STRING', (row) => row.kind],
    type: ['STRING', (row) => row.type],
    label_ar: ['STRING', (row) => row.labelAr],
    label_en: ['STRING', (row) => row.labelEn],
    description_ar: ['STRING', (row) => row.descriptionAr],
    description_en: ['STRING', (row) => row.descriptionEn],
    aliases: ['STRING', (row) => joined([...row.aliases, ...row.weakAliases])],
    anonymous: ['BOOLEAN', (row) => row.anonymous],
    merged_into: ['STRING', (row) => row.mergedInto],
    degree: ['INT32', (row) => row.degree],
    spoken_count: ['INT32', (row) => row.spokenCount],
    earliest: ['STRING', (row) => row.earliest],
    latest: ['STRING', (row) => row.latest],
  },
  ({ labelAr, labelEn, descriptionAr, descriptionEn, aliases, weakAliases, ...row }) => ({
    ...row,
    label: { ar: labelAr, en: labelEn },
    description: { ar: descriptionAr, en: descriptionEn },
    aliases: [...aliases, ...weakAliases],
  }),
);

const relationTable = table<RelationExport>(
  relations,
  {
    id: ['STRING', (row) => row.id],
    subject: ['STRING', (row) => row.subject],
    predicate: ['STRING', (row) => row.predicate],
    object: ['STRING', (row) => row.object],
    subject_ar: ['STRING', (row) => row.subjectAr],
    subject_en: ['STRING', (row) => row.subjectEn],
    object_ar: ['STRING', (row) => row.objectAr],
    object_en: ['STRING', (row) => row.objectEn],
    root: ['STRING', (row) => row.root],
    stance: ['STRING', (row) => row.stance],
    tension: ['BOOLEAN', (row) => row.tension],
    claim_count: ['INT32', (row) => row.claimCount],
    asserted_count: ['INT32', (row) => row.assertedCount],
    denied_count: ['INT32', (row) => row.deniedCount],
    origin_count: ['INT32', (row) => row.originCount],
    speakers: ['STRING', (row) => joined(row.speakers)],
    earliest: ['STRING', (row) => firstDay(row.timeMin)],
    latest: ['STRING', (row) => lastDay(row.timeMax)],
  },
  ({ subjectAr, subjectEn, objectAr, objectEn, timeMin, timeMax, ...row }) => ({
    ...row,
    subjectLabel: { ar: subjectAr, en: subjectEn },
    objectLabel: { ar: objectAr, en: objectEn },
    earliest: firstDay(timeMin),
    latest: lastDay(timeMax),
  }),
);

const claimTable = table<ClaimExport>(
  claims,
  {
    id: ['STRING', (row) => row.id],
    source: ['STRING', (row) => row.source],
    paragraph: ['INT32', (row) => row.evidence[0]?.paragraph ?? null],
    start: ['INT32', (row) => row.evidence[0]?.start ?? null],
    end: ['INT32', (row) => row.evidence[0]?.end ?? null],
    speaker: ['STRING', (row) => row.speaker],
    speaker_ar: ['STRING', (row) => row.speakerAr],
    speaker_en: ['STRING', (row) => row.speakerEn],
    reported_by: ['STRING', (row) => row.reportedBy],
    attribution: ['STRING', (row) => joined(row.attribution)],
    polarity: ['STRING', (row) => row.polarity],
    factuality: ['STRING', (row) => row.factuality],
    quote: ['STRING', (row) => row.quote],
    basis: ['STRING', (row) => row.basis],
    time: ['STRING', (row) => row.time],
    earliest: ['STRING', (row) => firstDay(row.timeMin)],
    latest: ['STRING', (row) => lastDay(row.timeMax)],
    said: ['STRING', (row) => row.said],
    places: ['STRING', (row) => joined(row.places)],
    events: ['STRING', (row) => joined(row.events)],
    relations: ['STRING', (row) => joined(row.relations.map(({ id }) => id))],
    evidence: ['STRING', (row) => joined(row.evidence.map(({ id }) => id))],
    gloss_ar: ['STRING', (row) => row.glossAr],
    gloss_en: ['STRING', (row) => row.glossEn],
  },
  ({ speakerAr, speakerEn, glossAr, glossEn, timeMin, timeMax, relations: said, ...row }) => ({
    ...row,
    relations: said.map(({ id, subject, predicate, object }) => ({ id, subject, predicate, object })),
    speakerLabel: { ar: speakerAr, en: speakerEn },
    earliest: firstDay(timeMin),
    latest: lastDay(timeMax),
    gloss: { ar: glossAr, en: glossEn },
  }),
);

/** What can be taken out as a table. */
export const tables = { entities: entityTable, relations: relationTable, claims: claimTable };
