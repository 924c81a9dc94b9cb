import type { Claim, Entity, Evidence, Source, Time, Vocabulary } from '../knowledge.ts';
import { Report } from './report.ts';
import { readTime } from './time.ts';
import { toEnum, type WrittenClaim, type WrittenSource } from './written.ts';
import type { Path, YamlFile } from './yaml-file.ts';

const registry = 'seed/entities.yaml';

/** What sources may name. */
export interface Known {
  entities: ReadonlyMap<string, Entity>;
  predicates: ReadonlyMap<string, Vocabulary['predicates'][number]>;
}

/**
 * One source: everything it names is known, each claim has a speaker, evidence and its sentence in the digest.
 * `broken` are paths within claims where the shape is wrong; those fields are not looked into, all others are.
 */
export function checkSource(
  file: YamlFile,
  known: Known,
  broken: Path[],
): { source: Source; faults: Report['faults'] } {
  const report = new Report(file);
  const written = file.value as WrittenSource;
  const { id, outlet, author, language, title, text, paragraphs, claims } = written;
  mustBeActor(report, outlet, ['outlet'], known);
  if (author !== undefined) mustBeActor(report, author, ['author'], known);
  report.mustBeUnique(
    claims.map(({ key }) => key),
    (index) => ['claims', index, 'key'],
    'claim',
  );
  checkParagraphs(report, written);
  const source: Source = {
    id,
    file: file.name,
    outlet,
    ...(author ? { author } : {}),
    language: toEnum(language),
    title,
    published: timeAt(report, written.published, ['published']) ?? { edtf: '', min: '', max: '' },
    text,
    paragraphs: paragraphs.map(({ number, role, digest }) => ({
      number,
      role: toEnum(role),
      digest: digest.map(({ claims: keys, ar, en }) => ({ claims: keys, text: { ar, en } })),
    })),
    claims: claims.map((claim, index) =>
      readClaim(report, whole(claim, fieldsOf(broken, index)), ['claims', index], written, known),
    ),
  };
  return { source, faults: report.faults };
}

const fieldsOf = (broken: Path[], index: number) =>
  new Set(broken.filter(([, claim]) => claim === index).map(([, , field]) => String(field)));

/** The claim with broken or missing fields replaced by what has no fault of its own. */
function whole(claim: WrittenClaim, broken: Set<string>): WrittenClaim {
  const sound = Object.fromEntries(Object.entries(claim).filter(([field]) => !broken.has(field)));
  return {
    key: '',
    speaker: '',
    quote: '',
    polarity: '',
    factuality: 'U',
    relations: [],
    evidence: [],
    gloss: { ar: '', en: '' },
    ...sound,
  };
}

function checkParagraphs(report: Report, { paragraphs, text, claims }: WrittenSource) {
  const keys = new Map(claims.map((claim) => [claim.key, claim]));
  if (paragraphs.length !== text.paragraphs)
    report.add(
      ['paragraphs'],
      'BAD_DIGEST',
      `there are ${paragraphs.length} paragraphs`,
      `write all ${text.paragraphs} of the text, in order`,
    );
  paragraphs.forEach(({ number, digest }, index) => {
    if (number !== index + 1)
      report.add(
        ['paragraphs', index, 'number'],
        'BAD_DIGEST',
        `paragraph ${number} stands here`,
        `write ${index + 1}`,
      );
    digest.forEach(({ claims: told }, sentence) =>
      told.forEach((key, at) =>
        report.mustBeKnown(
          key,
          keys,
          ['paragraphs', index, 'digest', sentence, 'claims', at],
          'claim',
          'claims below',
        ),
      ),
    );
  });
}

function readClaim(
  report: Report,
  claim: WrittenClaim,
  path: Path,
  source: WrittenSource,
  known: Known,
): Claim {
  checkVoices(report, claim, path, known);
  const ends = ['subject', 'predicate', 'object'] as const;
  const relations = claim.relations.map(([subject, predicate, object], index) => {
    const at = [...path, 'relations', index];
    report.mustBeKnown(subject, known.entities, [...at, 0], 'entity', registry);
    report.mustBeKnown(
      predicate,
      known.predicates,
      [...at, 1],
      'predicate',
      'seed/vocabulary/predicates.yaml',
    );
    report.mustBeKnown(object, known.entities, [...at, 2], 'entity', registry);
    if (subject === object)
      report.add(at, 'BAD_RELATION', `${subject} is both ${ends[0]} and ${ends[2]}`, 'name two entities');
    return { subject, predicate, object };
  });
  report.mustBeUnique(
    claim.relations.map((relation) => relation.join(' ')),
    (index) => [...path, 'relations', index],
    'relation',
  );
  for (const [field, kind] of [
    ['places', 'PLACE'],
    ['events', 'EVENT'],
  ] as const)
    (claim[field] ?? []).forEach((id, index) => {
      const at = [...path, field, index];
      if (
        report.mustBeKnown(id, known.entities, at, 'entity', registry) &&
        known.entities.get(id)?.kind !== kind
      )
        report.add(
          at,
          'UNKNOWN',
          `${id} is no ${kind.toLowerCase()}`,
          `name a ${kind.toLowerCase()}, or leave it out`,
        );
    });
  const evidence = claim.evidence.map((each, index) =>
    readEvidence(report, each, [...path, 'evidence', index], claim.key, source),
  );
  return {
    key: claim.key,
    speaker: claim.speaker,
    ...(claim['reported-by'] ? { reportedBy: claim['reported-by'] } : {}),
    ...(claim['reporter-stance'] ? { reporterStance: toEnum(claim['reporter-stance']) } : {}),
    quote: toEnum(claim.quote),
    polarity: toEnum(claim.polarity),
    factuality: claim.factuality,
    ...(claim.basis ? { basis: toEnum(claim.basis) } : {}),
    relations,
    places: claim.places ?? [],
    events: claim.events ?? [],
    ...optionalTime(report, 'time', claim.time, path),
    ...optionalTime(report, 'said', claim.said, path),
    quantities: claim.quantities ?? [],
    gloss: claim.gloss,
    evidence,
  };
}

function checkVoices(report: Report, claim: WrittenClaim, path: Path, known: Known) {
  const voice = claim['reported-by'];
  if (claim.speaker !== '') mustBeActor(report, claim.speaker, [...path, 'speaker'], known);
  if (voice === undefined) {
    if (claim['reporter-stance'] !== undefined)
      report.add(
        [...path, 'reporter-stance'],
        'BAD_SPEAKER',
        `${claim.key} has a reporter's stance and no reporter`,
        'add reported-by, or take it out',
      );
    return;
  }
  mustBeActor(report, voice, [...path, 'reported-by'], known);
  if (voice === claim.speaker)
    report.add([...path, 'reported-by'], 'BAD_SPEAKER', `${voice} reports itself`, 'leave reported-by out');
}

function mustBeActor(report: Report, id: string, path: Path, { entities }: Known) {
  if (!report.mustBeKnown(id, entities, path, 'entity', registry)) return;
  if (entities.get(id)?.kind !== 'ACTOR')
    report.add(path, 'BAD_SPEAKER', `${id} is no actor`, 'only actors speak: name the one whose voice it is');
}

function readEvidence(
  report: Report,
  { at, sha256, cue }: WrittenClaim['evidence'][number],
  path: Path,
  key: string,
  { text, paragraphs }: WrittenSource,
): Evidence {
  const [paragraph = 0, start = 0, end = 0] = at.split(/[:-]/).map(Number);
  const place = [...path, 'at'];
  if (paragraph > text.paragraphs)
    report.add(place, 'BAD_EVIDENCE', `there is no paragraph ${paragraph}`, `write 1 to ${text.paragraphs}`);
  if (start >= end)
    report.add(
      place,
      'BAD_EVIDENCE',
      `the span ${start}-${end} is empty`,
      'write start before end (npm run annotate)',
    );
  if (cue !== undefined && cue.trim().split(/\s+/).length > 4)
    report.add([...path, 'cue'], 'BAD_EVIDENCE', 'the cue has more than four words', 'write at most four');
  const digest = paragraphs.find(({ number }) => number === paragraph)?.digest ?? [];
  if (paragraph <= text.paragraphs && !digest.some(({ claims }) => claims.includes(key)))
    report.add(
      place,
      'BAD_DIGEST',
      `the digest of paragraph ${paragraph} has no sentence for ${key}`,
      `write one, with ${key} among its claims`,
    );
  return { paragraph, start, end, sha256, ...(cue === undefined ? {} : { cue }) };
}

function timeAt(report: Report, edtf: string, path: Path): Time | undefined {
  const time = readTime(edtf);
  if (!time)
    report.add(
      path,
      'BAD_TIME',
      `${JSON.stringify(edtf)} is not EDTF level 1`,
      'write for example "2022-02~" or "2019/.."',
    );
  return time;
}

function optionalTime(report: Report, field: 'time' | 'said', edtf: string | undefined, path: Path) {
  const time = edtf === undefined ? undefined : timeAt(report, edtf, [...path, field]);
  return time ? { [field]: time } : {};
}
