/** A table of Markdown, its head first. */
export const asTable = ([head = [], ...rows]: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Finds the table of a page whose first heading this is. */
export const tableThatBegins = (first: string) => new RegExp(`^\\| ${first} +\\|.*(?:\\n\\|.*)+`, 'm');
