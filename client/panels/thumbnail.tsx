import type { Kind } from '../state/state.ts';
import type { ViewDocument } from '../state/view-document.ts';

const [width, height, room] = [88, 60, 6];
const kinds: Readonly<Record<string, Kind>> = { act: 'ACTOR', pla: 'PLACE', evt: 'EVENT', con: 'CONCEPT' };

/** Where the marks of a view stand, and of which kind they are: enough to know it again. */
export function Thumbnail({ of: { entities, hidden } }: { of: ViewDocument }) {
  const seen = entities.flatMap(({ id, x, y }) => {
    // how an id begins tells its kind
    const kind = kinds[id.slice(0, 3)];
    return kind && x !== undefined && y !== undefined && !hidden?.kinds.includes(kind)
      ? [{ id, x, y, kind }]
      : [];
  });
  const [left, right] = rangeOf(seen.map(({ x }) => x));
  const [top, bottom] = rangeOf(seen.map(({ y }) => y));
  const scale = Math.min((width - 2 * room) / (right - left || 1), (height - 2 * room) / (bottom - top || 1));
  const at = (value: number, from: number, to: number, size: number) =>
    size / 2 + (value - (from + to) / 2) * scale;
  return (
    <svg
      className="thumbnail"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {seen.slice(0, 200).map(({ id, x, y, kind }) => (
        <circle
          key={id}
          cx={at(x, left, right, width)}
          cy={at(y, top, bottom, height)}
          r="2.6"
          fill={kind === 'CONCEPT' ? 'none' : `var(--${kind.toLowerCase()})`}
          stroke={kind === 'CONCEPT' ? 'var(--concept)' : 'none'}
        />
      ))}
    </svg>
  );
}

function rangeOf(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}
