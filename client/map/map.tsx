import { Maximize, Minus, Plus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { FailureNote } from '../panels/failure.tsx';
import { Help } from '../panels/help.tsx';
import { IconButton } from '../panels/icon-button.tsx';
import { currentView } from '../state/current-view.ts';
import { askedOf } from '../state/filters.ts';
import { placesAndDates } from '../state/reference.ts';
import { arrived, type Failure } from '../state/state.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useSize } from '../use-size.ts';
import { useWords } from '../words/use-words.tsx';
import { Areas } from './areas.tsx';
import { loadBase, type Base } from './base.ts';
import { widthOf } from '../timeline/measure.ts';
import { blocksOf, linesOf, type Block } from './blocks.ts';
import { Marks } from './marks.tsx';
import { paint } from './paint.ts';
import { fitting, panned, zoomed, type Camera, type Size } from './projection.ts';
import { sitesOf, type Site, type Sites } from './sites.ts';
import { Unplaced } from './unplaced.tsx';
import { useGestures } from './use-gestures.ts';
import './map.css';

const unreachable: Failure = { reason: 'network', requestId: null };

/** Where it happened: places as areas as wide as they are uncertain, with the events that took place there. */
export function WorldMap() {
  const { say } = useWords();
  const { askPlaces } = useActions();
  const places = useShabaka((state) => state.places);
  const shown = useShabaka((state) => state.picture.shown);
  const asked = useShabaka((state) => JSON.stringify(askedOf(state.picture)));
  const away = useShabaka((state) => state.away);
  const view = useShabaka(currentView);
  const [base, setBase] = useState<Base | 'failed' | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isLate = false;
    loadBase().then(
      (loaded) => !isLate && setBase(loaded),
      () => !isLate && setBase('failed'),
    );
    return () => {
      isLate = true;
    };
    // Another try fetches again.
    // eslint-disable-next-line react/exhaustive-effect-dependencies
  }, [tries]);
  useEffect(() => {
    if (!away) void askPlaces(shown, JSON.parse(asked));
  }, [askPlaces, shown, asked, away]);
  const hasReference = useShabaka(({ picture }) => placesAndDates(picture));
  const sites = useMemo(
    () => (arrived(places) ? sitesOf(view, places, hasReference) : null),
    [view, places, hasReference],
  );
  const failure =
    base === 'failed'
      ? unreachable
      : places && 'is' in places && places.is === 'failed'
        ? places.failure
        : null;
  const retry = () => {
    if (base !== 'failed') void askPlaces(shown, JSON.parse(asked));
    else {
      setBase(null);
      setTries(tries + 1);
    }
  };
  return (
    <section className="map" aria-label={say('map.title')} aria-busy={!sites || !base}>
      {failure && (
        <div className="pane-note">
          <FailureNote failure={failure} onRetry={retry} />
        </div>
      )}
      {!failure && (!sites || !base) && <p className="pane-note">{say('map.loading')}</p>}
      {sites && base && base !== 'failed' && <Earth sites={sites} base={base} />}
    </section>
  );
}

function Earth({ sites: { sites, unplaced, others, isPartial }, base }: { sites: Sites; base: Base }) {
  const { say } = useWords();
  const theme = useShabaka((state) => state.theme);
  const hasReference = useShabaka(({ picture }) => placesAndDates(picture));
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  // Where one looked stays for as long as the same places are there.
  const [looked, setLooked] = useState<{ at: string; camera: Camera } | null>(null);
  const key = sites.map(({ place }) => place.id).join();
  const camera = looked?.at === key ? looked.camera : fittingSites(sites, size);
  const look = (next: Camera) => setLooked({ at: key, camera: next });
  useGestures(frame, {
    zoom: (factor, at) => look(zoomed(camera, size, factor, at)),
    pan: (dx, dy) => look(panned(camera, size, dx, dy)),
  });
  const blocks = useMemo(() => blocksOf(sites, camera, size), [sites, camera, size]);
  const middle = [size.width / 2, size.height / 2] as const;
  const steps = {
    in: () => look(zoomed(camera, size, 1.6, middle)),
    out: () => look(zoomed(camera, size, 1 / 1.6, middle)),
    fit: () => setLooked(null),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { '=': steps.in, '+': steps.in, '-': steps.out, '0': steps.fit }[event.key];
    if (!step || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step();
  };
  return (
    <>
      {/* Keys that any of the marks inside is given. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="map-frame" ref={frame} onKeyDown={onKeyDown}>
        {/* A change of theme is the one thing that colours hang on. */}
        <Ground key={theme} base={base} camera={camera} size={size} blocks={blocks} />
        <Areas sites={sites} base={base} camera={camera} size={size} />
        <Marks blocks={blocks} width={size.width} />
        <div className="map-tools">
          <Help of="areas" />
          {(['in', 'out', 'fit'] as const).map((how) => (
            <IconButton
              key={how}
              icon={{ in: Plus, out: Minus, fit: Maximize }[how]}
              label={say(`tool.${how}`)}
              onClick={steps[how]}
            />
          ))}
        </div>
        <p className="map-borders">{say('map.borders')}</p>
        {sites.length === 0 && (
          <p className="map-none">
            <span>{say(hasReference ? 'map.none' : 'map.none-reference')}</span>
          </p>
        )}
      </div>
      <Unplaced unplaced={unplaced} others={others} isPartial={isPartial} />
    </>
  );
}

interface GroundProps {
  base: Base;
  camera: Camera;
  size: Size;
  /** What is written over it. */
  blocks: readonly Block[];
}

/** Land and borders, which say nothing to who hears the map. */
function Ground({ base, camera, size, blocks }: GroundProps) {
  const { language } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const drawn = canvas.current;
    const context = drawn?.getContext('2d');
    if (!drawn || !context || size.width === 0) return;
    const ratio = devicePixelRatio;
    drawn.width = size.width * ratio;
    drawn.height = size.height * ratio;
    context.scale(ratio, ratio);
    const style = getComputedStyle(drawn);
    const lines = blocks.flatMap((block) =>
      linesOf(block, size.width, (label) => widthOf(label[language], language)),
    );
    paint(context, base, {
      camera,
      size,
      language,
      colour: (token) => style.getPropertyValue(`--${token}`),
      // tools and a note stand along the lower edge
      written: [...lines, { left: 0, right: size.width, top: size.height - 40, bottom: size.height }],
    });
  }, [base, camera, size, language, blocks]);
  return (
    <canvas ref={canvas} className="map-canvas" aria-hidden="true" dir={language === 'ar' ? 'rtl' : 'ltr'} />
  );
}

/** All places that are meant, and under them room for what is written. */
function fittingSites(sites: readonly Site[], size: Size): Camera {
  return fitting(
    sites.map(({ point }) => point),
    { width: size.width, height: Math.max(40, size.height - 90) },
  );
}
