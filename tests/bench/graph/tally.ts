import type { WrittenEntity } from './registry.ts';
import type { SourceFile } from './source-at.ts';

/** What must be in the graph when all is loaded, counted apart from the projector. */
export interface Expected {
  claims: number;
  denials: number;
  /** Claims without a time, and those with one that is more than a day. */
  timeless: number;
  vague: number;
  reported: number;
  sources: number;
  paragraphs: number;
  passages: number;
  actors: number;
  places: number;
  events: number;
  concepts: number;
  merged: number;
  unnamed: number;
  relations: number;
  contested: number;
  denied: number;
  /** Speakers that are heard, and of the loudest its id and claims. */
  speakers: number;
  loudest: [id: string, claims: number];
  /** The two entities with most relations. */
  hubs: [id: string, relations: number][];
}

const asserted = 1;
const denied = 2;

/** Counts as sources pass; holds a number for each relation, and nothing of any claim. */
export function tally(entities: WrittenEntity[], symmetric: (predicate: string) => boolean) {
  const merged = new Map(
    entities.flatMap((entity) => (entity['same-as'] ? [[entity.id, entity['same-as']]] : [])),
  );
  const canonical = (id: string) => merged.get(id) ?? id;
  const relations = new Map<string, number>();
  const voices = new Map<string, number>();
  const sums = {
    claims: 0,
    denials: 0,
    timeless: 0,
    vague: 0,
    reported: 0,
    sources: 0,
    paragraphs: 0,
    passages: 0,
  };

  function count({ claims, paragraphs }: SourceFile) {
    sums.sources += 1;
    sums.claims += claims.length;
    sums.paragraphs += paragraphs.length;
    sums.passages += new Set(claims.flatMap(({ evidence }) => evidence.map(({ at }) => at))).size;
    for (const claim of claims) {
      const denies = claim.polarity === 'denies';
      if (denies) sums.denials += 1;
      if (claim.time === undefined) sums.timeless += 1;
      else if (claim.time.length !== 10) sums.vague += 1;
      if (claim['reported-by']) sums.reported += 1;
      voices.set(claim.speaker, (voices.get(claim.speaker) ?? 0) + 1);
      for (const [subject, predicate, object] of claim.relations) {
        const ends = [canonical(subject), canonical(object)];
        if (symmetric(predicate)) ends.sort();
        const key = `${ends[0]} ${predicate} ${ends[1]}`;
        relations.set(key, (relations.get(key) ?? 0) | (denies ? denied : asserted));
      }
    }
  }

  function expected(): Expected {
    const own = entities.filter((entity) => !entity['same-as']);
    const ofKind = (kind: string) => own.filter((entity) => entity.kind === kind).length;
    const degrees = new Map<string, number>();
    for (const key of relations.keys())
      for (const end of [key.split(' ')[0] ?? '', key.split(' ')[2] ?? ''])
        degrees.set(end, (degrees.get(end) ?? 0) + 1);
    const fates = [...relations.values()];
    const most = (counts: Map<string, number>) => [...counts].sort((a, b) => b[1] - a[1]);
    return {
      ...sums,
      actors: ofKind('actor'),
      places: ofKind('place'),
      events: ofKind('event'),
      concepts: ofKind('concept'),
      merged: merged.size,
      unnamed: entities.filter(({ anonymous }) => anonymous).length,
      relations: relations.size,
      contested: fates.filter((fate) => fate === (asserted | denied)).length,
      denied: fates.filter((fate) => fate === denied).length,
      speakers: voices.size,
      loudest: most(voices)[0] ?? ['', 0],
      hubs: most(degrees).slice(0, 2),
    };
  }

  return { count, expected };
}
