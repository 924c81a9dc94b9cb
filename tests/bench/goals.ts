import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { asTable, tableThatBegins } from './markdown-table.ts';
import { against, goalOf, isMet, results, type Figure, type Run } from './results.ts';

const first = 'what is aimed at';

/** What every question of a larger graph may take over the same of the smallest; also what looks at all there is. */
const grown = { atMost: 2 };
/** Goals that are an amount and no ratio, by what was measured. */
const allowed: Record<string, number> = { 'how long it holds the page at most': 50 };

/**
 * Every figure that has a goal, of all that was measured last: by how much it is met or missed. Of a question that is
 * asked at several sizes, how long it mostly takes at the largest, and its slowest answers where these miss the goal.
 */
export function goals(measured: Record<string, Run>): string {
  const rows = Object.values(measured).flatMap(({ figures }) =>
    figures
      .map(withGoal)
      .filter((figure, index) => isTold(figure, figures[index + 1]))
      .map(rowOf),
  );
  return asTable([[first, 'measured', 'over', 'times as much', 'goal', 'by how much'], ...rows]);
}

function withGoal(figure: Figure): Figure {
  const { what, who, unit, ratio } = figure;
  const most = who === 'Shabaka' ? allowed[what] : undefined;
  if (most !== undefined)
    return against(figure, { what, who: 'what is allowed', value: most, unit }, { atMost: 1 });
  const isWhole = isSize(figure) && unit === 'ms' && ratio !== undefined && !isTail(figure);
  return isWhole ? { ...figure, goal: grown } : figure;
}

const isTold = (figure: Figure, next?: Figure) =>
  figure.goal !== undefined &&
  !(isTail(figure) && isMet(figure)) &&
  !(isSize(figure) && next && next.what === figure.what);

const isTail = ({ what }: Figure) => what.endsWith('95th percentile');

const isSize = ({ who }: Figure) => who.endsWith(' claims');

function rowOf(figure: Figure): string[] {
  const { what, who, value, unit, over = '', ratio = 1 } = figure;
  const aim = figure.goal!;
  const share = 'atMost' in aim ? ratio / aim.atMost : aim.atLeast / ratio;
  return [
    who === 'Shabaka' ? what : `${what}, ${who}`,
    `${value} ${unit}`.trim(),
    over,
    `${ratio}`,
    goalOf(figure),
    isMet(figure) ? 'met' : `missed by ${Math.max(1, Math.round((share - 1) * 100))} %`,
  ];
}

const page = join(import.meta.dirname, '..', '..', 'docs', 'speed.md');

export const readSpeed = () => readFileSync(page, 'utf8');

/** docs/speed.md with its table of goals as it was measured last. */
export async function withGoals(text: string, measured: Record<string, Run>): Promise<string> {
  if (!tableThatBegins(first).test(text))
    throw new Error(`docs/speed.md has no table that begins with "${first}"`);
  const told = text.replace(tableThatBegins(first), () => goals(measured));
  return format(told, { parser: 'markdown', printWidth: 110, proseWrap: 'preserve' });
}

export async function quoteGoals(): Promise<void> {
  writeFileSync(page, await withGoals(readSpeed(), results()));
}
