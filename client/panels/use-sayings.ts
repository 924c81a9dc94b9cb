import { useMemo } from 'react';
import type { OriginQuery } from '../api/generated/graphql.ts';
import type { Sayings } from '../scene/sheet.ts';
import { drawnLineOf, kindsInOrder, linesInOrder } from '../state/filters.ts';
import { scaleAmong } from '../state/measures.ts';
import type { Entity, Picture } from '../state/state.ts';
import type { View } from '../state/view.ts';
import { useShabaka } from '../use-shabaka.ts';
import { useSeen } from '../use-seen.ts';
import { isolate, useWords, type PlainWords } from '../words/use-words.tsx';
import { measureWords } from './measure-words.ts';

/** What is shown in a file, as far as it is put into words. */
interface Shown extends Pick<View, 'entities' | 'relations' | 'reference' | 'measured'> {
  readonly picture: Picture;
  /** Names by id, those of voices among them. */
  readonly known: Readonly<Record<string, Pick<Entity, 'label'>>>;
}

/** What a saved picture says of itself. Until somebody writes a title, it is what the source is called. */
export function useSayings(title: string | null, origin: OriginQuery | undefined): Sayings {
  const { say, language, locale } = useWords();
  const { entities, relations, reference, measured } = useSeen();
  const picture = useShabaka((state) => state.picture);
  const known = useShabaka((state) => state.entities);
  return useMemo(
    () =>
      sayingsOf({ entities, relations, reference, measured, picture, known }, title, origin, {
        say,
        language,
        locale,
      }),
    [title, origin, say, language, locale, entities, relations, reference, measured, picture, known],
  );
}

export function sayingsOf(
  { entities, relations, reference, measured, picture, known }: Shown,
  title: string | null,
  origin: OriginQuery | undefined,
  { say, language, locale }: PlainWords,
): Sayings {
  const name = (id: string) =>
    isolate((Object.hasOwn(known, id) ? known[id]?.label[language] : undefined) ?? id);
  const { perspective, compare, filter, only, hiddenKinds, hiddenLines } = picture;
  const voice = compare
    ? say('save.compare', { a: name(compare.a), b: name(compare.b) })
    : !perspective
      ? say('save.everyone')
      : say(perspective.includeReported ? 'save.only-reported' : 'save.only', {
          name: name(perspective.speaker),
        });
  const { reference: isWith, ...narrowing } = filter;
  const isNarrowed =
    hiddenKinds.length + hiddenLines.length + Object.keys(narrowing).length > 0 || only !== null;
  const told = [
    voice,
    say('save.counts', { entities: entities.length, relations: relations.length }),
    ...(isNarrowed ? [say('save.narrowed')] : []),
    ...(isWith === undefined ? [] : [say(isWith ? 'save.reference' : 'save.no-reference')]),
    ...measuredWords({ entities, measured, picture }, { say, locale }),
  ].join(' · ');
  const count = origin?.sources.totalCount ?? 0;
  const first = origin?.sources.nodes[0]?.title[language] ?? '';
  const words = <One extends string>(ids: readonly One[], prefix: 'kind' | 'line') =>
    Object.fromEntries(ids.map((id) => [id, say(`${prefix}.${id}` as 'kind.ACTOR')])) as Record<One, string>;
  return {
    title: title ?? (first || say('app.name')),
    told,
    origin: [
      ...(count > 0
        ? [say(count > 1 ? 'save.sources' : 'save.source', { title: isolate(first), others: count - 1 })]
        : []),
      say('save.origin', {
        date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date()),
        version: isolate(origin?.statistics.dataVersion.slice(0, 8) ?? ''),
      }),
    ].join(' · '),
    description: [...relations, ...reference]
      .map((relation) =>
        say('save.relation', {
          subject: isolate(relation.subject.label[language]),
          predicate: relation.predicate.label[language],
          object: isolate(relation.object.label[language]),
          line: say(`line.${drawnLineOf(relation)}`),
        }),
      )
      .join('\n'),
    kinds: words(kindsInOrder, 'kind'),
    lines: words(linesInOrder, 'line'),
    others: {
      area: say('legend.area'),
      soft: say('legend.soft'),
      reference: say('line.REFERENCE'),
      gone: say('legend.gone'),
    },
  };
}

/** By what sizes and colours go, and from how much to how much. */
function measuredWords(
  { entities, measured, picture }: Pick<Shown, 'entities' | 'measured' | 'picture'>,
  { say, locale }: Pick<PlainWords, 'say' | 'locale'>,
): string[] {
  const write = measureWords(locale);
  const ids = entities.map(({ id }) => id);
  return (['size', 'color'] as const).flatMap((what) => {
    const measure = picture[what];
    const scale = scaleAmong(measured, measure, ids);
    if (measure === 'usual' || measure === 'kind' || !scale) return [];
    const [least, most] = [scale.least, scale.most].map((value) => isolate(write(measure, value)));
    return [
      say('measure.told', {
        what: say(`measure.${what}`),
        measure: say(`measure.${measure}`),
        least: least!,
        most: most!,
      }),
    ];
  });
}
