import { paragraphsOf } from '../../cypher/text/paragraphs.ts';
import { coverageOf, type ClaimSummary, type Coverage } from '../coverage.ts';
import { readText } from '../text/attached.ts';
import { checkFiles, type Call, type ExitCode } from './command.ts';

/** `report [FILE…]`: per paragraph how much of it is covered by evidence, its claims, and totals. */
export function report(call: Call): ExitCode {
  const { knowledge, faults } = checkFiles(call, 'reported');
  const sources = (knowledge?.sources ?? []).flatMap((source) => {
    const text = readText(call.data, source.text.sha256);
    return knowledge
      ? [coverageOf(source, knowledge, text === undefined ? undefined : paragraphsOf(text))]
      : [];
  });
  if (call.json) console.log(JSON.stringify({ sources, faults }));
  else for (const source of sources) print(source);
  return faults.length > 0 ? 1 : 0;
}

function print({ id, paragraphs, totals }: Coverage) {
  console.log(id);
  for (const { number, role, covered, percent, claims } of paragraphs) {
    console.log(`\n  paragraph ${number} (${role.toLowerCase()}): ${much(covered, percent)} covered`);
    for (const claim of claims) console.log(`    ${line(claim)}`);
  }
  const { claims, relations, passages, speakers, covered, percent } = totals;
  console.log(
    `\n  ${claims} claims by ${speakers} speakers, ${relations} relations, ${passages} passages, ${much(covered, percent)} covered`,
  );
  if (percent === null)
    console.log('  The text is not attached (npm run text -- FILE), so shares of paragraphs are not known.');
}

const much = (covered: number, percent: number | null) =>
  percent === null ? `${covered} characters` : `${percent} %`;

function line({ key, speaker, reportedBy, polarity, factuality, relations }: ClaimSummary): string {
  const voice = reportedBy === undefined ? speaker : `${speaker} (by ${reportedBy})`;
  return `${key}  ${voice} ${polarity.toLowerCase()} (${factuality}): ${relations.join('; ')}`;
}
