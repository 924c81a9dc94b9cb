import { describe, expect, test } from 'vitest';
import { openTail, thinnest, toBars } from '../../../client/timeline/lanes.ts';
import { ticksOf, toScale } from '../../../client/timeline/scale.ts';
import { dayOf, domainOf, isoOf, spanOf } from '../../../client/timeline/span.ts';

const span = (edtf: string, earliest: string | null, latest: string | null) =>
  spanOf({ edtf, earliest, latest })!;

describe('a time as a span', () => {
  test('has soft ends where it is about or open, and sharp ones where it is told', () => {
    expect(span('2022-01-20/2022-01-30', '2022-01-20', '2022-01-30')).toMatchObject({
      isSoftStart: false,
      isSoftEnd: false,
    });
    expect(span('2019/..', '2019-01-01', null)).toMatchObject({
      to: null,
      isSoftStart: false,
      isSoftEnd: true,
    });
    expect(span('2022-02~', '2022-02-01', '2022-02-28')).toMatchObject({
      isSoftStart: true,
      isSoftEnd: true,
    });
    expect(span('2021~/2022', '2021-01-01', '2022-12-31')).toMatchObject({
      isSoftStart: true,
      isSoftEnd: false,
    });
  });

  test('says nothing when it is open at both ends', () => {
    expect(spanOf({ edtf: '../..', earliest: null, latest: null })).toBeNull();
  });

  test('gives the days that a timeline runs over, with a margin', () => {
    const [first, last] = domainOf([
      span('2019/..', '2019-01-01', null),
      span('2022', '2022-01-01', '2022-12-31'),
    ])!;
    expect(first).toBeLessThan(dayOf('2019-01-01'));
    expect(last).toBeGreaterThan(dayOf('2022-12-31'));
    expect(domainOf([])).toBeNull();
  });

  test('counts days through leap years and back', () => {
    for (const day of ['2020-02-29', '1999-12-31', '0001-01-01']) expect(isoOf(dayOf(day))).toBe(day);
  });
});

describe('the scale', () => {
  const domain = [dayOf('2015-01-01'), dayOf('2022-12-31')] as const;
  const scale = toScale(domain, 900);

  test('finds the day under a pixel that it drew there, and stays within its ends', () => {
    for (const day of ['2015-01-01', '2019-06-15', '2022-12-31'])
      expect(isoOf(scale.dayAt(scale.at(dayOf(day))))).toBe(day);
    expect(scale.dayAt(-50)).toBe(domain[0]);
    expect(scale.dayAt(5000)).toBe(domain[1]);
  });

  test('has lines at whole years, months or days, told in the language of the page', () => {
    expect(ticksOf(domain, scale, 'en-GB').map(({ text }) => text)).toContain('2019');
    const month = [dayOf('2022-01-01'), dayOf('2022-04-01')] as const;
    expect(ticksOf(month, toScale(month, 500), 'ar-SY-u-nu-latn').map(({ text }) => text)).toContain(
      'شباط 2022',
    );
    const days = [dayOf('2022-01-18'), dayOf('2022-01-24')] as const;
    expect(ticksOf(days, toScale(days, 500), 'en-GB').map(({ text }) => text)).toContain('20 Jan 2022');
  });
});

describe('the bars', () => {
  const scale = toScale([0, 1000], 1000);
  const item = (key: string, from: number | null, to: number | null, labelWidth = 80) => ({
    key,
    span: { from, to, isSoftStart: from === null, isSoftEnd: to === null },
    labelWidth,
  });

  test('never lie on each other or on a name', () => {
    const items = Array.from({ length: 60 }, (_, i) =>
      item(`k${i}`, (i * 37) % 900, ((i * 37) % 900) + (i % 7) * 20, 60 + (i % 5) * 90),
    ).sort((one, other) => one.span.from! - other.span.from!);
    const bars = toBars(items, scale);
    const reach = bars.map(({ lane, start, width, label }) => ({
      lane,
      from: Math.min(start, label.start),
      to: Math.max(start + width, label.start + label.width),
    }));
    for (const [i, one] of reach.entries())
      for (const other of reach.slice(i + 1))
        if (one.lane === other.lane) expect(one.to <= other.from || other.to <= one.from).toBe(true);
  });

  test('are never points, however exact the day', () => {
    expect(toBars([item('a', 500, 500)], scale)[0]!.width).toBe(thinnest);
  });

  test('go on for a little where they are open, and not to the end of time', () => {
    expect(toBars([item('a', 300, null)], scale)[0]).toMatchObject({ start: 300, width: openTail + 1 });
  });

  test('have all of their name where there is room beside them, however long', () => {
    const [after] = toBars([item('a', 100, 110, 700)], scale);
    expect(after!.label.width).toBe(700);
    const [before] = toBars([item('a', 900, 910, 700)], scale);
    expect(before!.label).toMatchObject({ isBefore: true, width: 700 });
    expect(before!.label.start + 700).toBeLessThan(before!.start);
  });

  test('take no lane more for a long name, which then ends where the next one begins', () => {
    const long = toBars(
      [item('a', 100, 110, 900), item('b', 500, 510, 900), item('c', 960, 970, 900)],
      scale,
    );
    expect(long.map(({ lane }) => lane)).toEqual([0, 0, 1]);
    const [a, b, c] = long;
    expect(a!.label.start + a!.label.width).toBeLessThan(b!.start);
    expect(a!.label.width).toBeGreaterThan(300);
    expect(b!.label.start + b!.label.width).toBe(1000);
    expect(c!.label).toMatchObject({ isBefore: true, width: 900 });
  });

  test('have their name before them where there is no room after', () => {
    const [bar] = toBars([item('a', 950, 990)], scale);
    expect(bar!.label).toMatchObject({ isBefore: true });
    expect(bar!.label.start + bar!.label.width).toBeLessThan(bar!.start);
  });
});
