import type { MeasureName } from '../state/measures.ts';

/** A measured number as it is read: ways as a share, everything else as a count. */
export function measureWords(locale: string): (measure: MeasureName, value: number) => string {
  const count = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return (measure, value) => (measure === 'betweenness' ? share : count).format(value);
}
