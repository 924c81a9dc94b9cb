import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { afterPicture } from '../first-picture.ts';
import { kindsInOrder, lineOf, linesInOrder } from '../state/filters.ts';
import { isReferenceDrawn, referenceAmong } from '../state/reference.ts';
import { shownRelations } from '../state/graph.ts';
import { isMeasured } from '../state/measures.ts';
import { useSeen } from '../use-seen.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { Label } from './label.tsx';
import { KindMark, LineMark } from './marks.tsx';
import type { Entity, Picture, State } from '../state/state.ts';
import './legend.css';

const OriginsSlider = lazy(async () => ({
  default: (await afterPicture(() => import('./origins-slider.tsx'))).OriginsSlider,
}));
const CompareLegend = lazy(async () => ({ default: (await import('./compare-legend.tsx')).CompareLegend }));
const Help = lazy(async () => ({ default: (await afterPicture(() => import('./help.tsx'))).Help }));
const MeasureLegend = lazy(async () => ({ default: (await import('./measure-legend.tsx')).MeasureLegend }));
const FilterPanel = lazy(async () => ({
  default: (await afterPicture(() => import('./filter-panel.tsx'))).FilterPanel,
}));

/** The picture before the legend puts kinds and lines away: what its rows count. */
const allKinds: Partial<Picture> = { hiddenKinds: [] };
const allLines: Partial<Picture> = { hiddenLines: [] };

/** What is known from elsewhere between what is seen, once it was asked for, also while it is not drawn. */
function useReferenceAmong(entities: readonly Entity[]) {
  const reference = useShabaka((state) => state.reference);
  return useMemo(
    () => referenceAmong({ reference }, new Set(entities.map(({ id }) => id))),
    [reference, entities],
  );
}

/** What marks and lines mean, how many there are, and a filter in the same place. */
export function Legend() {
  const { say, tell } = useWords();
  const picture = useShabaka((state) => state.picture);
  const known = useShabaka((state) => state.entities);
  const relations = useShabaka((state) => state.relations);
  const total = useShabaka((state) => state.total);
  const isReady = useShabaka((state) => state.opening === 'ready');
  const { toggleKind, toggleLine, setFilter } = useActions();
  const seen = useSeen();
  const ofKinds = useSeen(allKinds).entities;
  const ofLines = useSeen(allLines).relations;
  const fromElsewhere = useReferenceAmong(seen.entities);
  const isDrawn = isReferenceDrawn(picture);
  const between = shownRelations({ picture, relations }).length;
  return (
    <nav className="legend" aria-label={say('legend.title')}>
      <Group title={say('legend.kind')}>
        {kindsInOrder.map((kind) => (
          <Row
            key={kind}
            one={kind}
            mark={<KindMark kind={kind} size={16} />}
            name={say(`kind.${kind}`)}
            count={ofKinds.filter((entity) => entity.kind === kind).length}
            isHidden={picture.hiddenKinds.includes(kind)}
            onPress={() => toggleKind(kind)}
          />
        ))}
      </Group>
      <Group title={say('legend.line')} help={<Help of="lines" />}>
        {linesInOrder.map((line) => (
          <Row
            key={line}
            one={line}
            mark={<LineMark line={line} />}
            name={say(`line.${line}`)}
            count={ofLines.filter((relation) => lineOf(relation) === line).length}
            isHidden={picture.hiddenLines.includes(line)}
            onPress={() => toggleLine(line)}
          />
        ))}
      </Group>
      {/* apart: it is not said */}
      {fromElsewhere.length > 0 && (
        <ul>
          <Row
            one="REFERENCE"
            mark={<LineMark line="REFERENCE" />}
            name={say('line.REFERENCE')}
            count={fromElsewhere.length}
            isHidden={!isDrawn}
            onPress={() => setFilter({ reference: isDrawn ? undefined : true })}
          />
        </ul>
      )}
      <Suspense>{isMeasured(picture) && <MeasureLegend />}</Suspense>
      <Suspense>{total !== null && <OriginsSlider />}</Suspense>
      <Suspense>{picture.compare && <CompareLegend />}</Suspense>
      <Speakers entities={picture.shown.flatMap((id) => known[id] ?? [])} />
      {total !== null && (
        <p className="legend-shown">
          {tell('legend.shown', { shown: seen.entities.length, total, b: bold })}
          <br />
          {tell('legend.relations', { seen: seen.relations.length, all: between, b: bold })}
        </p>
      )}
      <Suspense>{isReady && <FilterPanel />}</Suspense>
    </nav>
  );
}

const bold = (parts: ReactNode[]) => <b key="bold">{parts}</b>;

function Group({ title, help, children }: { title: string; help?: ReactNode; children: ReactNode }) {
  return (
    <section>
      <div className="help-row">
        <h2>{title}</h2>
        <Suspense>{help}</Suspense>
      </div>
      <ul>{children}</ul>
    </section>
  );
}

interface RowProps {
  one: NonNullable<State['highlight']>;
  mark: ReactNode;
  name: string;
  count: number;
  isHidden: boolean;
  onPress: () => void;
}

/** Pointing lights it in the picture, pressing takes it out and puts it back. */
function Row({ one, mark, name, count, isHidden, onPress }: RowProps) {
  const { say, number } = useWords();
  const { highlight } = useActions();
  const light = () => highlight(count > 0 && !isHidden ? one : null);
  return (
    <li>
      <button
        type="button"
        className="legend-row"
        aria-pressed={!isHidden}
        aria-label={say('legend.row', { name, count })}
        onClick={() => {
          onPress();
          // What was just put away would be the only thing lit.
          highlight(null);
        }}
        onPointerEnter={light}
        onFocus={light}
        onPointerLeave={() => highlight(null)}
        onBlur={() => highlight(null)}
      >
        <span className="legend-mark">{mark}</span>
        <span className="legend-name">{name}</span> <span className="legend-count">{number(count)}</span>
      </button>
    </li>
  );
}

/** Voices in the picture, those with most claims first. */
function Speakers({ entities }: { entities: readonly Entity[] }) {
  const { say, number, language } = useWords();
  const { choose } = useActions();
  const voices = entities
    .filter(({ spokenCount }) => spokenCount > 0)
    .sort((a, b) => b.spokenCount - a.spokenCount)
    .slice(0, 6);
  if (voices.length === 0) return null;
  return (
    <Group title={say('legend.speaker')}>
      {voices.map((voice) => (
        <li key={voice.id}>
          <button
            type="button"
            className="legend-row"
            aria-label={say('legend.claims', {
              name: isolate(voice.label[language]),
              count: voice.spokenCount,
            })}
            onClick={() => choose({ entity: voice.id })}
          >
            <span className="legend-name">
              <Label of={voice.label} />
            </span>{' '}
            <span className="legend-count">{number(voice.spokenCount)}</span>
          </button>
        </li>
      ))}
    </Group>
  );
}
