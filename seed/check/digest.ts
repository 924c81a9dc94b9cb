import type { Report } from './report.ts';
import type { WrittenClaim, WrittenSource } from './written.ts';

/** Paragraphs are all there and in order; their digests tell claims that stand there, and only those. */
export function checkDigest(report: Report, { paragraphs, text, claims }: WrittenSource) {
  const known = new Map(claims.map((claim) => [claim.key, claim]));
  if (paragraphs.length !== text.paragraphs && !report.isBroken(['text', 'paragraphs']))
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
      told.forEach((key, at) => {
        const path = ['paragraphs', index, 'digest', sentence, 'claims', at];
        if (!report.mustBeKnown(key, known, path, 'claim', 'the claims below')) return;
        if (!standsElsewhere(known.get(key), index + 1, paragraphs.length)) return;
        report.add(
          path,
          'BAD_DIGEST',
          `${key} has no evidence in paragraph ${index + 1}`,
          'give it a passage there, or take it out here',
        );
      }),
    );
  });
}

/** Whether all evidence is in other paragraphs; evidence that is nowhere is told where it is written. */
function standsElsewhere(claim: WrittenClaim | undefined, number: number, last: number): boolean {
  const paragraphs = (claim?.evidence ?? []).map(({ at }) => Number(at.split(':')[0]));
  return paragraphs.length > 0 && paragraphs.every((each) => each >= 1 && each <= last && each !== number);
}
