import { paragraphsOf } from '../../cypher/text/paragraphs.ts';
import type { Claim, Knowledge, Source } from '../knowledge.ts';
import { readText } from '../text/attached.ts';
import { sound, type Call, type ExitCode } from './command.ts';

interface ParagraphReport {
  number: number;
  role: string;
  /** Code points under some evidence. */
  covered: number;
  /** Of all its code points; null without the text. */
  percent: number | null;
  claims: string[];
}

/** `report [FILE…]`: per paragraph how much of it is covered by evidence, and its claims. */
export function report(call: Call): ExitCode {
  const knowledge = sound(call);
  if (!knowledge) return 1;
  const reports = knowledge.sources.map((source) => ({
    id: source.id,
    paragraphs: reportOn(source, knowledge, call.data),
  }));
  if (call.json) console.log(JSON.stringify(reports));
  else
    for (const { id, paragraphs } of reports) {
      console.log(id);
      for (const { number, role, covered, percent, claims } of paragraphs) {
        const much = percent === null ? `${covered} characters` : `${percent} %`;
        console.log(`\n  paragraph ${number} (${role.toLowerCase()}): ${much} covered`);
        for (const claim of claims) console.log(`    ${claim}`);
      }
      if (paragraphs.some(({ percent }) => percent === null))
        console.log(
          '\n  The text is not attached (npm run text -- FILE), so shares of paragraphs are not known.',
        );
    }
  return 0;
}

function reportOn(source: Source, knowledge: Knowledge, data: string): ParagraphReport[] {
  const text = readText(data, source.text.sha256);
  const texts = text === undefined ? undefined : paragraphsOf(text);
  return source.paragraphs.map(({ number, role }) => {
    const claims = source.claims.filter(({ evidence }) =>
      evidence.some(({ paragraph }) => paragraph === number),
    );
    const points = new Set(
      claims.flatMap(({ evidence }) =>
        evidence
          .filter(({ paragraph }) => paragraph === number)
          .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)),
      ),
    );
    const length = texts ? Array.from(texts[number - 1] ?? '').length : undefined;
    return {
      number,
      role,
      covered: points.size,
      percent: length === undefined ? null : Math.round((100 * points.size) / length),
      claims: claims.map((claim) => sentence(claim, knowledge)),
    };
  });
}

function sentence(claim: Claim, { entities, vocabulary }: Knowledge): string {
  const name = (id: string) => entities.find((entity) => entity.id === id)?.label.en ?? id;
  const predicate = (id: string) => vocabulary.predicates.find((known) => known.id === id)?.label.en ?? id;
  const voice = claim.reportedBy
    ? `${name(claim.speaker)} (by ${name(claim.reportedBy)})`
    : name(claim.speaker);
  const relations = claim.relations.map(
    ({ subject, predicate: id, object }) => `${name(subject)} ${predicate(id)} ${name(object)}`,
  );
  const verb = claim.polarity === 'DENIES' ? 'denies' : 'asserts';
  return `${claim.key}  ${voice} ${verb} (${claim.factuality}): ${relations.join('; ')}`;
}
