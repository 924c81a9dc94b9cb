import { goalOf, isMet, type Figure } from './results.ts';

/** Figures as a table in Markdown, one row each, in the order given. */
export function table(figures: readonly Figure[]): string {
  const head = ['what', 'who', 'measured', 'ratio', 'goal', ''];
  const rows = figures.map((figure) => {
    const { what, who, value, unit, over, ratio } = figure;
    const met = isMet(figure);
    const verdict = met === undefined ? '' : met ? 'met' : 'missed';
    return [what, who, `${value} ${unit}`, ratio ? `${ratio} × ${over ?? ''}` : '', goalOf(figure), verdict];
  });
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => length(row[column]))));
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - length(cell))).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  );
}

const length = (cell = '') => cell.length;
