import type { Claim, Knowledge, Source, Triple } from './knowledge.ts';

/** How much of a source its claims cover, paragraph by paragraph. */
export interface Coverage {
  id: string;
  paragraphs: ParagraphCoverage[];
  totals: {
    claims: number;
    relations: number;
    passages: number;
    speakers: number;
    /** Code points under some evidence. */
    covered: number;
    /** Of all code points; null without the text. */
    percent: number | null;
  };
}

export interface ParagraphCoverage {
  number: number;
  role: Source['paragraphs'][number]['role'];
  covered: number;
  percent: number | null;
  claims: ClaimSummary[];
}

/** A claim in English words. */
export interface ClaimSummary {
  key: string;
  speaker: string;
  reportedBy?: string;
  polarity: Claim['polarity'];
  factuality: Claim['factuality'];
  relations: string[];
}

/** `text`: the paragraphs of the source's text, if it is at hand. */
export function coverageOf(source: Source, knowledge: Knowledge, text: string[] | undefined): Coverage {
  const lengths = text?.map((paragraph) => Array.from(paragraph).length);
  const names = new Map(knowledge.entities.map(({ id, label }) => [id, label.en]));
  const predicates = new Map(knowledge.vocabulary.predicates.map(({ id, label }) => [id, label.en]));
  const name = (id: string) => names.get(id) ?? id;
  const sentence = ({ subject, predicate, object }: Triple) =>
    `${name(subject)} ${predicates.get(predicate) ?? predicate} ${name(object)}`;
  const summary = (claim: Claim): ClaimSummary => ({
    key: claim.key,
    speaker: name(claim.speaker),
    ...(claim.reportedBy ? { reportedBy: name(claim.reportedBy) } : {}),
    polarity: claim.polarity,
    factuality: claim.factuality,
    relations: claim.relations.map(sentence),
  });
  const paragraphs = source.paragraphs.map(({ number, role }) => {
    const claims = source.claims.filter(({ evidence }) => evidence.some((each) => each.paragraph === number));
    const covered = pointsCovered(claims, number);
    const percent = lengths ? share(covered, lengths[number - 1] ?? 0) : null;
    return { number, role, covered, percent, claims: claims.map(summary) };
  });
  const covered = paragraphs.reduce((sum, paragraph) => sum + paragraph.covered, 0);
  const { claims } = source;
  return {
    id: source.id,
    paragraphs,
    totals: {
      claims: claims.length,
      relations: new Set(claims.flatMap(({ relations }) => relations.map(sentence))).size,
      passages: new Set(
        claims.flatMap(({ evidence }) =>
          evidence.map(({ paragraph, start, end }) => `${paragraph}:${start}-${end}`),
        ),
      ).size,
      speakers: new Set(claims.map(({ speaker }) => speaker)).size,
      covered,
      percent: lengths
        ? share(
            covered,
            lengths.reduce((sum, length) => sum + length, 0),
          )
        : null,
    },
  };
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((100 * part) / whole));

/** How many code points of a paragraph lie under the evidence of these claims; overlaps count once. */
function pointsCovered(claims: Claim[], paragraph: number): number {
  const spans = claims
    .flatMap(({ evidence }) => evidence.filter((each) => each.paragraph === paragraph))
    .sort((a, b) => a.start - b.start);
  let covered = 0;
  let reached = 0;
  for (const { start, end } of spans) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}
