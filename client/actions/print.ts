export interface Printed {
  /** What the browser calls the file. */
  title: string;
  markup: string;
  /** Rules for the markup and nothing else. */
  style: string;
  /** A rule of `@page`. */
  page: string;
}

/** Round what is printed: our page gives way to it, on paper only. */
const around = `
  @media screen { .printed { display: none; } }
  @media print {
    html, body { color-scheme: light !important; position: static !important; height: auto !important; overflow: visible !important; background: none !important; }
    body > :not(.printed) { display: none !important; }
  }`;

/**
 * Puts on paper what is printed next, in place of our page; gives what takes it away again. The markup must have all
 * that is not ours escaped.
 */
export function putOnPaper({ title, markup, style, page }: Printed): () => void {
  const host = document.createElement('div');
  host.className = 'printed';
  const root = host.attachShadow({ mode: 'open' });
  // sheets made here are no inline style, which our page allows nobody
  const [inside, outside] = [new CSSStyleSheet(), new CSSStyleSheet()];
  inside.replaceSync(style);
  outside.replaceSync(`${page}${around}`);
  root.adoptedStyleSheets = [inside];
  root.innerHTML = markup;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, outside];
  document.body.append(host);
  const before = document.title;
  document.title = title;
  return () => {
    document.title = before;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== outside);
    host.remove();
  };
}

/** Whether something lies on the paper already. */
export const isPaperTaken = () => document.querySelector('body > .printed') !== null;

/**
 * Opens the browser's own printing, which also writes PDF files: with lines that stay lines, and text that can be
 * selected.
 */
export function printMarkup(printed: Printed): void {
  addEventListener('afterprint', putOnPaper(printed), { once: true });
  print();
}
