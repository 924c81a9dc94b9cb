import { createHash } from 'node:crypto';
import { fold } from '../../cypher/names/fold.ts';
import { paragraphsOf, spanOf } from '../../cypher/text/paragraphs.ts';
import type { Source } from '../knowledge.ts';
import { Report } from './report.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** Words of the original in a row that our own words may not repeat. */
const copied = 5;

/** With a copy of the text at hand: spans lie in it, hashes and cues fit, and nothing is copied from it. */
export function checkAgainstText(file: YamlFile, source: Source, text: string): Report['faults'] {
  const report = new Report(file);
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length !== source.text.paragraphs)
    report.add(
      ['text', 'paragraphs'],
      'BAD_EVIDENCE',
      `the text has ${paragraphs.length} paragraphs`,
      `write ${paragraphs.length}`,
    );
  source.claims.forEach(({ evidence }, claim) =>
    evidence.forEach(({ paragraph, start, end, sha256, cue }, index) => {
      const path = ['claims', claim, 'evidence', index];
      const span = spanOf(paragraphs[paragraph - 1] ?? '', start, end);
      if (span === undefined) {
        const length = Array.from(paragraphs[paragraph - 1] ?? '').length;
        report.add(
          [...path, 'at'],
          'BAD_EVIDENCE',
          `paragraph ${paragraph} has ${length} characters`,
          'write a span within it',
        );
        return;
      }
      const hash = createHash('sha256').update(span).digest('hex');
      if (hash !== sha256)
        report.add([...path, 'sha256'], 'BAD_EVIDENCE', 'the span has another hash', `write ${hash}`);
      if (cue !== undefined && !span.includes(cue))
        report.add([...path, 'cue'], 'BAD_EVIDENCE', 'the cue is not in the span', 'copy it from the span');
    }),
  );
  const original = runs(paragraphs.join('\n'));
  for (const [path, own] of ownWords(source))
    for (const run of runs(own))
      if (original.has(run)) {
        report.add(path, 'COPIED', `${copied} words in a row are the original's`, 'say it in other words');
        break;
      }
  return report.faults;
}

function ownWords({ title, paragraphs, claims }: Source): [Path, string][] {
  return [
    [['title', 'ar'], title.ar],
    ...paragraphs.flatMap(({ digest }, paragraph) =>
      digest.map(({ text }, index): [Path, string] => [
        ['paragraphs', paragraph, 'digest', index, 'ar'],
        text.ar,
      ]),
    ),
    ...claims.map(({ gloss }, index): [Path, string] => [['claims', index, 'gloss', 'ar'], gloss.ar]),
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
