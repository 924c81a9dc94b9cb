import type { DrawnLine, Kind } from '../state/state.ts';

/** The mark of a kind, the same in legend, lists and on the canvas: disc, square, diamond, ring. */
export function KindMark({ kind, size = 14 }: { kind: Kind; size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {kind === 'ACTOR' && <circle cx="8" cy="8" r="6.5" fill="var(--actor)" />}
      {kind === 'PLACE' && <rect x="2" y="2" width="12" height="12" rx="1.5" fill="var(--place)" />}
      {kind === 'EVENT' && <path d="M8 0.6 15.4 8 8 15.4 0.6 8Z" fill="var(--event)" />}
      {kind === 'CONCEPT' && (
        <circle cx="8" cy="8" r="5.6" fill="none" stroke="var(--concept)" strokeWidth="2.2" />
      )}
    </svg>
  );
}

/** The line of a stance, or of what nobody here says, as on the canvas. */
export function LineMark({ line }: { line: DrawnLine }) {
  return (
    <svg className="mark" width="28" height="10" viewBox="0 0 28 10" aria-hidden="true" strokeWidth="1.8">
      {line === 'ASSERTED' && <path d="M0 5H28" stroke="var(--asserted)" />}
      {line === 'DENIED' && <path d="M0 5H28" stroke="var(--denied)" strokeDasharray="5 3.6" />}
      {line === 'CONTESTED' && (
        <>
          <path d="M0 3H28" stroke="var(--asserted)" />
          <path d="M0 7H28" stroke="var(--contested)" strokeDasharray="5 3.6" />
        </>
      )}
      {line === 'REFERENCE' && (
        <path
          d="M1 5H27"
          stroke="var(--reference)"
          strokeWidth="2"
          strokeDasharray="0.01 4.3"
          strokeLinecap="round"
        />
      )}
      {line === 'TENSION' && (
        <>
          <path d="M0 5H28" stroke="var(--tension)" />
          <path d="m9 2 3 3-3 3M19 2l-3 3 3 3" fill="none" stroke="var(--tension)" strokeWidth="1.3" />
        </>
      )}
    </svg>
  );
}
