import { createHash } from 'node:crypto';
import { fold } from '../../cypher/names/fold.ts';
import { paragraphsOf, spanOf } from '../../cypher/text/paragraphs.ts';
import type { Evidence, Source } from '../knowledge.ts';
import type { Report } from './report.ts';
import type { Path } from './yaml-file.ts';

/** Words of the original in a row that our own words may not repeat. */
const copied = 5;

/** With a copy of the text at hand: spans lie in it, hashes and cues fit, and nothing is copied from it. */
export function checkAgainstText(report: Report, source: Source, text: string) {
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length !== source.text.paragraphs)
    report.add(
      ['text', 'paragraphs'],
      'BAD_EVIDENCE',
      `the text has ${paragraphs.length} paragraphs`,
      `write ${paragraphs.length}`,
    );
  source.claims.forEach(({ evidence }, claim) =>
    evidence.forEach((each, index) =>
      checkSpan(report, each, ['claims', claim, 'evidence', index], paragraphs[each.paragraph - 1] ?? ''),
    ),
  );
  const original = runs(paragraphs.join('\n'));
  for (const [path, own] of ownWords(source)) {
    const run = [...runs(own)].find((each) => original.has(each));
    if (run !== undefined)
      report.add(
        path,
        'COPIED',
        `${copied} words in a row are the original's: ${run}`,
        'say it in other words',
      );
  }
}

function checkSpan(report: Report, evidence: Evidence, path: Path, paragraph: string) {
  const { start, end, sha256, cue } = evidence;
  const span = spanOf(paragraph, start, end);
  if (span === undefined || report.isBroken([...path, 'at'])) {
    const length = Array.from(paragraph).length;
    const what = `paragraph ${evidence.paragraph} has ${length} characters`;
    report.add([...path, 'at'], 'BAD_EVIDENCE', what, 'write a span within it');
    return;
  }
  const hash = createHash('sha256').update(span).digest('hex');
  if (hash !== sha256)
    report.add(
      [...path, 'sha256'],
      'BAD_EVIDENCE',
      `the span ${start}-${end} has another hash`,
      `write ${hash}, or mend the span`,
    );
  if (cue !== undefined && !span.includes(cue))
    report.add([...path, 'cue'], 'BAD_EVIDENCE', 'the cue is not in the span', 'copy it from the span');
}

function ownWords({ title, paragraphs, claims }: Source): [Path, string][] {
  const both = (path: Path, { ar, en }: { ar: string; en: string }): [Path, string][] => [
    [[...path, 'ar'], ar],
    [[...path, 'en'], en],
  ];
  return [
    ...both(['title'], title),
    ...paragraphs.flatMap(({ digest }, paragraph) =>
      digest.flatMap(({ text }, index) => both(['paragraphs', paragraph, 'digest', index], text)),
    ),
    ...claims.flatMap(({ gloss }, index) => both(['claims', index, 'gloss'], gloss)),
  ];
}

/** Every run of five words, folded. */
function runs(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words
      .slice(0, Math.max(0, words.length - copied + 1))
      .map((_, index) => words.slice(index, index + copied).join(' ')),
  );
}
