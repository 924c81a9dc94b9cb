import type { Source } from '../knowledge.ts';
import type { Report } from './report.ts';
import { relationId, canonicalTriple, type Reading } from '../relation-id.ts';

/** Warns of headings that say what nobody says in the body: they may sell what the text does not hold. */
export function warnOfHeadings(report: Report, { claims, paragraphs }: Source, reading: Reading) {
  const roles = new Map(paragraphs.map(({ number, role }) => [number, role]));
  const stands = (claim: Source['claims'][number], role: string) =>
    claim.evidence.some(({ paragraph }) => roles.get(paragraph) === role);
  const ids = ({ relations }: Source['claims'][number]) =>
    relations.map((triple) => relationId(canonicalTriple(triple, reading)));
  const inBody = new Set(claims.filter((claim) => stands(claim, 'BODY')).flatMap(ids));
  claims.forEach((claim, index) => {
    if (!stands(claim, 'HEADING') || stands(claim, 'BODY')) return;
    if (ids(claim).some((id) => inBody.has(id))) return;
    report.warn(
      ['claims', index],
      'UNSUPPORTED',
      `${claim.key} stands in a heading only; no claim of the body tells of its relations`,
      'look whether the body says it too',
    );
  });
}
