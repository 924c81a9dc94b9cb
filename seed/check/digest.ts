import type { Report } from './report.ts';
import type { WrittenSource } from './written.ts';

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
        const evidence = known.get(key)?.evidence ?? [];
        const elsewhere = evidence.every((each) => !each.at.startsWith(`${number}:`));
        const claim = claims.findIndex((each) => each.key === key);
        const sound = evidence.every(
          (_, each) => !report.isBroken(['claims', claim, 'evidence', each, 'at']),
        );
        if (elsewhere && sound && evidence.length > 0)
          report.add(
            path,
            'BAD_DIGEST',
            `${key} has no evidence in paragraph ${number}`,
            'give it a passage there, or take it out here',
          );
      }),
    );
  });
}
