/** How a time is told: `about`, `from`, `until`, `between` and plain, with its dates in the page's language. */
export type Told =
  | { readonly is: 'plain' | 'about' | 'from' | 'until'; readonly time: string }
  | { readonly is: 'between'; readonly from: string; readonly to: string };

/** Puts EDTF level 1 into words without making it more exact than it is; what can't be read is shown as it is. */
export function tellTime(edtf: string, locale: string): Told {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return tellDate(from, locale);
  if (isOpen(from)) return { is: 'until', time: tellDate(to, locale).time };
  if (isOpen(to)) return { is: 'from', time: tellDate(from, locale).time };
  return { is: 'between', from: tellDate(from, locale).time, to: tellDate(to, locale).time };
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function tellDate(text: string, locale: string): { is: 'plain' | 'about'; time: string } {
  const [, year, month, day, vague] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%])?$/.exec(text) ?? [];
  if (!year) return { is: 'plain', time: text };
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  };
  const time = new Intl.DateTimeFormat(locale, options).format(date);
  return { is: vague ? 'about' : 'plain', time };
}
