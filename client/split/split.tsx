import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { afterPicture, pictureStands } from '../first-picture.ts';
import { StageMessage } from '../panels/stage-notes.tsx';
import { boxesOf, rowsOf, type PictureName, type Shares } from '../state/split.ts';
import type { Point } from '../state/state.ts';
import { useShabaka } from '../use-shabaka.ts';
import { placed, whole } from './placed.ts';
import { StageFoot, StageTop } from './stage-edge.tsx';
import './split.css';

const Network = lazy(async () => ({ default: (await import('../canvas/network.tsx')).Network }));
const Table = lazy(async () => ({ default: (await afterPicture(() => import('../table/table.tsx'))).Table }));
const Timeline = lazy(async () => ({
  default: (await afterPicture(() => import('../timeline/timeline.tsx'))).Timeline,
}));
const WorldMap = lazy(async () => ({
  default: (await afterPicture(() => import('../map/map.tsx'))).WorldMap,
}));
const Borders = lazy(async () => ({ default: (await afterPicture(() => import('./borders.tsx'))).Borders }));
const Switch = lazy(async () => ({ default: (await afterPicture(() => import('./switch.tsx'))).Switch }));

interface Props {
  onMenu: (id: string, at: Point) => void;
  onArrange: (at: Point) => void;
}

/** The pictures that are on, each in its place, and what is said of them; on a narrow screen the one in front. */
export function SplitStage({ onMenu, onArrange }: Props) {
  const split = useShabaka((state) => state.split);
  const isReady = useShabaka((state) => state.opening === 'ready');
  const isEmpty = useShabaka((state) => state.picture.shown.length === 0);
  const [shares, setShares] = useState<Shares>({});
  const rows = rowsOf(split);
  const narrow = useNarrow();
  const { boxes, borders } = boxesOf(narrow ? [[split.front]] : rows, shares);
  // A network that was up once stays behind the others, so that it comes back as it was left.
  const [wasNetwork, setWasNetwork] = useState(false);
  if (boxes.network && !wasNetwork) setWasNetwork(true);
  const isWithout =
    useShabaka(({ opening }) => opening !== 'loading' && opening !== 'ready') || (isReady && !boxes.network);
  useEffect(() => {
    if (isWithout) pictureStands();
  }, [isWithout]);
  const pane = (name: PictureName) => {
    const box = boxes[name];
    return {
      // beside the network, over which lies what is said of all of them
      className: `pane pane-${name}${box?.top === 0 && boxes.network ? ' pane-high' : ''}`,
      style: placed(box ?? whole),
      hidden: false,
      inert: !box,
      'data-off': box ? undefined : true,
    };
  };
  return (
    <>
      <div className="stage-pictures">
        {(wasNetwork || !isReady) && (
          <div {...pane('network')}>
            <Suspense>{isReady && <Network onMenu={onMenu} onArrange={onArrange} />}</Suspense>
          </div>
        )}
        <Suspense>
          {isReady && !isEmpty && boxes.map && (
            <div {...pane('map')}>
              <Suspense>
                <WorldMap />
              </Suspense>
            </div>
          )}
          {isReady && !isEmpty && boxes.timeline && (
            <div {...pane('timeline')}>
              <Suspense>
                <Timeline />
              </Suspense>
            </div>
          )}
          {isReady && !isEmpty && boxes.table && (
            <div {...pane('table')}>
              <Suspense>
                <Table />
              </Suspense>
            </div>
          )}
          {isReady && !isEmpty && !narrow && <Borders borders={borders} shares={shares} onMove={setShares} />}
        </Suspense>
        <StageMessage network={boxes.network} />
      </div>
      <Suspense>{isReady && <Switch isNarrow={narrow} />}</Suspense>
      <StageTop network={boxes.network} />
      <StageFoot network={boxes.network} />
    </>
  );
}

const narrowScreen = matchMedia('(max-width: 699px)');

function useNarrow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      narrowScreen.addEventListener('change', onChange);
      return () => narrowScreen.removeEventListener('change', onChange);
    },
    () => narrowScreen.matches,
  );
}
