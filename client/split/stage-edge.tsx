import { lazy, Suspense, type ReactNode } from 'react';
import { StageLine } from '../panels/stage-notes.tsx';
import { isFiltered } from '../state/filters.ts';
import type { Box } from '../state/split.ts';
import { useShabaka } from '../use-shabaka.ts';
import { edgesOf } from './placed.ts';
import './stage-edge.css';

const FilterChips = lazy(async () => ({ default: (await import('../panels/filter-chips.tsx')).FilterChips }));
const PerspectiveBanner = lazy(async () => ({
  default: (await import('../panels/perspective-banner.tsx')).PerspectiveBanner,
}));

interface Props {
  /** Where the network stands, if it is on the screen. */
  network: Box | undefined;
}

/** Over the pictures: what narrows them, and what just happened. */
export function StageTop({ network }: Props) {
  const isReady = useShabaka((state) => state.opening === 'ready');
  const isNarrowed = useShabaka(({ picture }) => isFiltered(picture));
  return (
    <Edge at="top" network={network}>
      <Suspense>{isReady && isNarrowed && <FilterChips />}</Suspense>
      <StageLine />
    </Edge>
  );
}

/** Under the pictures: whose voice they tell, if it is not everyone's. */
export function StageFoot({ network }: Props) {
  const isReady = useShabaka((state) => state.opening === 'ready');
  const isVoiced = useShabaka(({ picture }) => picture.perspective !== null || picture.compare !== null);
  return (
    <Edge at="foot" network={network}>
      <Suspense>{isReady && isVoiced && <PerspectiveBanner />}</Suspense>
    </Edge>
  );
}

/**
 * On the network, whose camera keeps its marks from under it. Rows and years can't give way: where there are only these, it
 * stands by itself, and they begin or end there.
 */
function Edge({ at, network, children }: Props & { at: 'top' | 'foot'; children: ReactNode }) {
  return (
    <div className={`stage-${at}`} data-over={network ? true : undefined} style={network && edgesOf(network)}>
      {children}
    </div>
  );
}
