import type { Claim } from '../knowledge.ts';
import { canonicalTriple } from '../relation-id.ts';
import { readEvidence } from './evidence.ts';
import { warnOfHedge } from './hedge.ts';
import type { Known } from './known.ts';
import { homes } from './known.ts';
import type { Report } from './report.ts';
import { timeAt } from './time-at.ts';
import { checkVoices } from './voices.ts';
import { toEnum, type WrittenClaim, type WrittenSource } from './written.ts';
import type { Path } from './yaml-file.ts';

/** One claim: voices, relations, qualifiers, evidence. */
export function readClaim(
  report: Report,
  claim: WrittenClaim,
  path: Path,
  source: WrittenSource,
  known: Known,
): Claim {
  checkVoices(report, claim, path, source, known);
  checkQualifiers(report, claim, path, known);
  warnOfHedge(report, claim, path);
  report.mustBeUnique(
    claim.evidence.map(({ at }) => at),
    (index) => [...path, 'evidence', index, 'at'],
    'passage',
  );
  const time = claim.time === undefined ? undefined : timeAt(report, claim.time, [...path, 'time']);
  const said = claim.said === undefined ? undefined : timeAt(report, claim.said, [...path, 'said']);
  return {
    key: claim.key,
    speaker: claim.speaker,
    ...(claim['reported-by'] ? { reportedBy: claim['reported-by'] } : {}),
    ...(claim['reporter-stance'] ? { reporterStance: toEnum(claim['reporter-stance']) } : {}),
    quote: toEnum(claim.quote),
    polarity: toEnum(claim.polarity),
    factuality: claim.factuality,
    ...(claim.basis ? { basis: toEnum(claim.basis) } : {}),
    relations: readRelations(report, claim, path, known),
    places: claim.places ?? [],
    events: claim.events ?? [],
    ...(time ? { time } : {}),
    ...(said ? { said } : {}),
    quantities: claim.quantities ?? [],
    gloss: claim.gloss,
    evidence: claim.evidence.map((each, index) =>
      readEvidence(report, each, [...path, 'evidence', index], claim.key, source),
    ),
  };
}

function readRelations(report: Report, { relations }: WrittenClaim, path: Path, known: Known) {
  const triples = relations.map(([subject, predicate, object]) => ({ subject, predicate, object }));
  // two ways to write one relation are one: merged entities, symmetric predicates
  const same = triples.map((triple) => canonicalTriple(triple, known.reading));
  triples.forEach(({ subject, predicate, object }, index) => {
    const at = [...path, 'relations', index];
    report.mustBeKnown(subject, known.entities, [...at, 0], 'entity', homes.entities);
    report.mustBeKnown(predicate, known.predicates, [...at, 1], 'predicate', homes.predicates);
    report.mustBeKnown(object, known.entities, [...at, 2], 'entity', homes.entities);
    if (same[index]?.subject === same[index]?.object)
      report.add(
        at,
        'BAD_RELATION',
        subject === object ? `${subject} is both subject and object` : `${subject} and ${object} are merged`,
        'name two entities',
      );
  });
  report.mustBeUnique(
    same.map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`),
    (index) => [...path, 'relations', index],
    'relation',
  );
  return triples;
}

function checkQualifiers(report: Report, claim: WrittenClaim, path: Path, { entities }: Known) {
  for (const [field, kind] of [
    ['places', 'place'],
    ['events', 'event'],
  ] as const)
    (claim[field] ?? []).forEach((id, index) => {
      const at = [...path, field, index];
      if (!report.mustBeKnown(id, entities, at, 'entity', homes.entities)) return;
      const of = entities?.get(id)?.kind;
      if (of && of !== toEnum(kind))
        report.add(at, 'BAD_KIND', `${id} is no ${kind}`, `name a ${kind}, or take it out`);
    });
}
