import type { ClaimRow } from '../claim-rows.ts';
import type { KnownEntity } from '../check/known.ts';
import type { RelationRow, SaysRow } from '../project.ts';
import { pairList } from './pair-list.ts';

/** Ends that are open are written as the first and last day there is. */
const [firstDay, lastDay] = ['0001-01-01', '9999-12-31'];
const mostPlaced = 200;

/**
 * The counters of entities, as `seed/count-entities.ts` has Neo4j count them, of a graph of which every claim and
 * relation passes by. Held are less than a hundred bytes an entity and eight for each end of a relation, whatever else
 * passes; a test compares the two ways of counting.
 */
export function entityCounts(entities: ReadonlyMap<string, KnownEntity>, predicates: readonly string[]) {
  const numbers = new Map<string, number>();
  for (const id of entities.keys()) numbers.set(id, numbers.size);
  const ids = [...numbers.keys()];
  const counter = () => new Uint32Array(ids.length);
  const [contested, spoken, reported] = [counter(), counter(), counter()];
  const [said, ownSaid, mentions] = [counter(), counter(), counter()];
  const earliest: (string | undefined)[] = [];
  const latest: (string | undefined)[] = [];
  const days = new Map<string, string>();
  const predicateNumbers = new Map(predicates.map((id, index) => [id, index]));
  const out = pairList(predicates.length);
  const into = pairList(predicates.length);
  const placed = pairList(ids.length);

  function count(counts: Uint32Array, id: string) {
    const number = numbers.get(id);
    if (number !== undefined) counts[number] = (counts[number] ?? 0) + 1;
  }

  /** Each day is held once, however often it is told. */
  function kept(day: string): string {
    const known = days.get(day) ?? day;
    days.set(known, known);
    return known;
  }

  function told(number: number, { timeMin, timeMax }: RelationRow) {
    const [first, last] = [earliest[number], latest[number]];
    if (timeMin !== null && timeMin > firstDay && (first === undefined || timeMin < first))
      earliest[number] = kept(timeMin);
    if (timeMax !== null && timeMax < lastDay && (last === undefined || timeMax > last))
      latest[number] = kept(timeMax);
  }

  const isKind = (id: string, kind: KnownEntity['kind']) => entities.get(id)?.kind === kind;

  function takesPlace(event: string, place: string) {
    if (isKind(event, 'EVENT') && isKind(place, 'PLACE'))
      placed.add(numbers.get(place) ?? 0, numbers.get(event) ?? 0);
  }

  /** Predicates of an entity's relations one way, most first. */
  function byPredicate(pairs: ReturnType<typeof pairList>, number: number) {
    const found = new Map<string, number>();
    for (const predicate of pairs.of(number)) {
      const id = predicates[predicate] ?? '';
      found.set(id, (found.get(id) ?? 0) + 1);
    }
    return [...found].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
  }

  return {
    claim({ speaker, reportedBy, places, events, relations }: ClaimRow) {
      const named = new Set([speaker, ...places, ...events]);
      if (reportedBy !== null) named.add(reportedBy);
      for (const { subject, object } of relations) named.add(subject).add(object);
      for (const id of named) count(mentions, id);
      count(spoken, speaker);
      if (reportedBy !== null) count(reported, speaker);
      for (const place of places) for (const event of events) takesPlace(event, place);
    },

    relation(row: RelationRow) {
      const { subject, predicate, object, stance } = row;
      const kind = predicateNumbers.get(predicate) ?? 0;
      const [from, to] = [numbers.get(subject) ?? 0, numbers.get(object) ?? 0];
      out.add(from, kind);
      into.add(to, kind);
      for (const number of [from, to]) told(number, row);
      if (stance === 'CONTESTED') for (const id of [subject, object]) count(contested, id);
      takesPlace(subject, object);
    },

    says({ speakerId, ownAssertedCount, ownDeniedCount }: SaysRow) {
      count(said, speakerId);
      if (ownAssertedCount + ownDeniedCount > 0) count(ownSaid, speakerId);
    },

    /** When all have passed: what is stored of an entity. */
    of(id: string): Record<string, unknown> {
      const number = numbers.get(id) ?? 0;
      const [outward, inward] = [byPredicate(out, number), byPredicate(into, number)];
      const sum = [...outward, ...inward].reduce((all, [, relations]) => all + relations, 0);
      const events = isKind(id, 'PLACE')
        ? [...new Set(placed.of(number))].map((event) => ids[event] ?? '')
        : [];
      return {
        outPredicates: outward.map(([predicate]) => predicate),
        outCounts: outward.map(([, relations]) => relations),
        inPredicates: inward.map(([predicate]) => predicate),
        inCounts: inward.map(([, relations]) => relations),
        degree: sum,
        contestedCount: contested[number],
        spokenCount: spoken[number],
        reportedCount: reported[number],
        saidCount: said[number],
        ownSaidCount: ownSaid[number],
        mentionCount: mentions[number],
        ...(earliest[number] === undefined ? {} : { earliest: earliest[number] }),
        ...(latest[number] === undefined ? {} : { latest: latest[number] }),
        ...(isKind(id, 'PLACE')
          ? { placedEventIds: events.sort().slice(0, mostPlaced), placedEventCount: events.length }
          : {}),
      };
    },
  };
}
