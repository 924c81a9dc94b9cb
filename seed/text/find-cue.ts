import { createHash } from 'node:crypto';
import { foldWithMap } from '../../cypher/names/fold.ts';
import { spanOf } from '../../cypher/text/paragraphs.ts';

/** Where a cue stands in a paragraph: code points, half-open. */
export interface CuePlace {
  start: number;
  end: number;
  /** The span as the text has it. */
  span: string;
  sha256: string;
}

/**
 * Every place of a cue in a paragraph, as it is written; if it is nowhere, wherever it differs by marks,
 * tatweel or letter forms only. Marks on the last letter belong to the span.
 */
export function findCue(paragraph: string, cue: string): CuePlace[] {
  const wanted = cue.normalize('NFC').trim();
  const exact = exactly(paragraph, wanted);
  return (exact.length > 0 ? exact : folded(paragraph, wanted)).map(([start, end]) => {
    const span = spanOf(paragraph, start, end) ?? '';
    return { start, end, span, sha256: createHash('sha256').update(span).digest('hex') };
  });
}

type Span = [start: number, end: number];

function exactly(paragraph: string, cue: string): Span[] {
  if (cue === '') return [];
  const points = Array.from(paragraph);
  const wanted = Array.from(cue);
  const places: Span[] = [];
  for (let start = 0; start + wanted.length <= points.length; start += 1)
    if (wanted.every((point, index) => points[start + index] === point)) {
      let end = start + wanted.length;
      while (/^\p{M}$/u.test(points[end] ?? '')) end += 1;
      places.push([start, end]);
    }
  return places;
}

function folded(paragraph: string, cue: string): Span[] {
  const { folded: text, starts, ends } = foldWithMap(paragraph);
  const wanted = foldWithMap(cue).folded;
  const places: Span[] = [];
  if (wanted === '') return places;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    places.push([starts[at] ?? 0, ends[at + wanted.length - 1] ?? 0]);
  return places;
}
