import type { Evidence } from '../knowledge.ts';
import type { Report } from './report.ts';
import type { WrittenClaim, WrittenSource } from './written.ts';
import type { Path } from './yaml-file.ts';

/** Where a claim stands: a span that can be one, with its sentence in the digest of that paragraph. */
export function readEvidence(
  report: Report,
  { at, sha256, cue }: WrittenClaim['evidence'][number],
  path: Path,
  key: string,
  { text, paragraphs }: WrittenSource,
): Evidence {
  const [paragraph = 0, start = 0, end = 0] = at.split(/[:-]/).map(Number);
  const place = [...path, 'at'];
  const beyond = paragraph > text.paragraphs && !report.isBroken(['text', 'paragraphs']);
  if (beyond)
    report.add(place, 'BAD_EVIDENCE', `there is no paragraph ${paragraph}`, `write 1 to ${text.paragraphs}`);
  else if (start >= end)
    report.add(place, 'BAD_EVIDENCE', `the span ${start}-${end} is empty`, 'write its start before its end');
  if (cue !== undefined && cue.trim().split(/\s+/).length > 4)
    report.add([...path, 'cue'], 'BAD_EVIDENCE', 'the cue has more than four words', 'write at most four');
  const index = paragraph - 1;
  const digest = paragraphs[index]?.digest ?? [];
  const told = digest.some(({ claims }) => claims.includes(key));
  if (key !== '' && !beyond && !told && !report.isBrokenWithin(['paragraphs', index, 'digest']))
    report.add(
      place,
      'BAD_DIGEST',
      `the digest of paragraph ${paragraph} has no sentence for ${key}`,
      `write one, with ${key} among its claims`,
    );
  return { paragraph, start, end, sha256, ...(cue === undefined ? {} : { cue }) };
}

/** One span has one hash, whichever claim stands on it: this shows a slip even without the text. */
export function checkHashes(report: Report, { claims }: WrittenSource) {
  const known = new Map<string, { sha256: string; key: string }>();
  claims.forEach(({ key, evidence }, claim) =>
    evidence.forEach(({ at, sha256 }, index) => {
      const path = ['claims', claim, 'evidence', index];
      if (report.isBroken([...path, 'at']) || report.isBroken([...path, 'sha256'])) return;
      const before = known.get(at);
      if (before && before.sha256 !== sha256)
        report.add(
          [...path, 'sha256'],
          'BAD_EVIDENCE',
          `${before.key} has another hash for ${at}`,
          'look up which is right (npm run annotate)',
        );
      known.set(at, before ?? { sha256, key });
    }),
  );
}
