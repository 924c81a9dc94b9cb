import type { Story, StoryStep, Triple } from '../knowledge.ts';
import { canonicalTriple, relationId } from '../relation-id.ts';
import { homes, type Known } from './known.ts';
import type { Report } from './report.ts';
import type { Opened } from './shape.ts';
import type { KnownClaim } from './story-claims.ts';
import type { WrittenStep, WrittenStory } from './written.ts';
import type { Path } from './yaml-file.ts';

/** What a story may name; `claims` is undefined when a source could not be read, and nothing is said about them then. */
export interface Told extends Known {
  claims: ReadonlyMap<string, KnownClaim> | undefined;
}

/** One story: everything it names is there, and each thing that a step tells has somebody who says it. */
export function checkStory({ name, value, report }: Opened<WrittenStory>, told: Told): Story {
  const { id, title, steps } = value;
  return {
    id,
    file: name,
    title,
    steps: steps.map((step, index) => readStep(report, step, ['steps', index], told)),
  };
}

function readStep(report: Report, step: WrittenStep, path: Path, told: Told): StoryStep {
  const { title, caption, notes, show, perspective, footnotes } = step;
  checkLengths(report, step, path);
  report.mustBeUnique(
    show.map(({ id }) => id),
    (index) => [...path, 'show', index],
    'entity',
  );
  const known = show.map(({ id }, index) =>
    report.mustBeKnown(id, told.entities, [...path, 'show', index, 'id'], 'entity', homes.entities),
  );
  const shown = new Set(show.map(({ id }) => id));
  // a name misspelt here is told here, not wherever it is missed
  const isWhole = known.every(Boolean) && shown.size === show.length;
  const drawn = step.relations.map((triple, index) => {
    const at = [...path, 'relations', index];
    if (isKnown(report, triple, at, told) && isWhole) mustBeAmong(report, triple, at, shown);
    return readRelation(report, triple, at, told);
  });
  if (perspective !== undefined)
    report.mustBeKnown(perspective, told.entities, [...path, 'perspective'], 'entity', homes.entities);
  const highlight = {
    entities: step.highlight?.entities ?? [],
    relations: (step.highlight?.relations ?? []).map((triple, index) => {
      const at = [...path, 'highlight', 'relations', index];
      const id = relationId(canonicalTriple(named(triple), told.reading));
      if (isKnown(report, triple, at, told) && !drawn.includes(id))
        report.add(
          at,
          'BAD_STORY',
          `the step does not draw ${triple.join(' ')}`,
          'add it to its relations, or take it out here',
        );
      return id;
    }),
  };
  for (const [index, id] of highlight.entities.entries())
    if (isWhole && !shown.has(id))
      report.add(
        [...path, 'highlight', 'entities', index],
        'BAD_STORY',
        `the step does not show ${id}`,
        'add it to show, or take it out here',
      );
  checkFootnotes(report, step, path, drawn, told);
  return {
    title,
    caption,
    ...(notes ? { notes } : {}),
    view: {
      version: 1,
      language: 'ar',
      entities: show,
      relations: drawn,
      ...(perspective ? { perspective: { speaker: perspective, includeReported: false } } : {}),
      ...(step.pictures
        ? { split: { pictures: step.pictures, how: step.stacked ? 'stacked' : 'beside' } }
        : {}),
    },
    highlight,
    footnotes: footnotes.map((claims) => ({ claims })),
  };
}

type Written = [subject: string, predicate: string, object: string];

const named = ([subject, predicate, object]: Written): Triple => ({ subject, predicate, object });

/** Whether everything that a relation names is there. */
function isKnown(report: Report, [subject, predicate, object]: Written, path: Path, told: Told): boolean {
  return [
    report.mustBeKnown(subject, told.entities, [...path, 0], 'entity', homes.entities),
    report.mustBeKnown(predicate, told.predicates, [...path, 1], 'predicate', homes.predicates),
    report.mustBeKnown(object, told.entities, [...path, 2], 'entity', homes.entities),
  ].every(Boolean);
}

/** The relation's id; a fault where no claim tells it. */
function readRelation(report: Report, written: Written, path: Path, told: Told): string {
  const id = relationId(canonicalTriple(named(written), told.reading));
  const isSaid = [...(told.claims?.values() ?? [])].some(({ relations }) => relations.has(id));
  if (isKnown(report, written, path, told) && told.claims && !isSaid)
    report.add(path, 'UNKNOWN', `nobody says ${written.join(' ')}`, 'write a relation of a claim');
  return id;
}

function mustBeAmong(report: Report, [subject, , object]: Written, path: Path, shown: ReadonlySet<string>) {
  for (const [place, id] of [[0, subject] as const, [2, object] as const])
    if (!shown.has(id))
      report.add([...path, place], 'BAD_STORY', `the step does not show ${id}`, 'add it to show');
}

/** Each footnote's claims are there and say something of the step; what is highlighted has one; each is referred to. */
function checkFootnotes(
  report: Report,
  { caption, footnotes, highlight, relations, perspective }: WrittenStep,
  path: Path,
  drawn: string[],
  { claims, entities, reading }: Told,
) {
  const told = new Set<string>();
  for (const [index, ids] of footnotes.entries())
    for (const [place, id] of ids.entries()) {
      const at = [...path, 'footnotes', index, place];
      if (!report.mustBeKnown(id, claims, at, 'claim', 'its source')) continue;
      const says = claims?.get(id)?.relations ?? new Set(drawn);
      for (const relation of says) told.add(relation);
      if (!drawn.some((relation) => says.has(relation)))
        report.warn(at, 'UNSOURCED', `${id} says nothing that the step draws`, 'draw it, or take it out');
    }
  if (claims === undefined) return;
  const meant = highlight?.relations ?? relations;
  const at = highlight?.relations ? [...path, 'highlight', 'relations'] : [...path, 'relations'];
  for (const [index, triple] of meant.entries()) {
    const id = relationId(canonicalTriple(named(triple), reading));
    if (!told.has(id))
      report.warn(
        [...at, index],
        'UNSOURCED',
        `${triple.join(' ')} has no footnote`,
        'add one of the claims that say so',
      );
    const voices = [...claims.values()].filter((claim) => claim.relations.has(id));
    const speaker = perspective !== undefined && entities?.has(perspective) && reading.canonical(perspective);
    if (speaker && voices.length > 0 && voices.every((claim) => claim.speaker !== speaker))
      report.add([...at, index], 'BAD_STORY', `${speaker} does not say this`, 'take it out');
  }
  for (const language of ['ar', 'en'] as const)
    checkMarks(report, caption[language], [...path, 'caption', language], footnotes.length);
}

/** Marks like [2] in a caption. */
function checkMarks(report: Report, caption: string, path: Path, count: number) {
  const marks = [...caption.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
  for (const mark of marks)
    if (mark < 1 || mark > count)
      report.add(path, 'BAD_STORY', `there is no footnote ${mark}`, `write 1 to ${count}`);
  for (let number = 1; number <= count; number += 1)
    if (!marks.includes(number))
      report.warn(
        path,
        'UNSOURCED',
        `nothing refers to footnote ${number}`,
        `write [${number}] where it belongs`,
      );
}

const limits = { title: 9, caption: 30 } as const;
const wordsOf = (text: string) =>
  text.replace(/\[\d+\]/g, '').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'ـ-]*/gu) ?? [];

/** What a room can take in at once. */
function checkLengths(report: Report, step: WrittenStep, path: Path) {
  for (const part of ['title', 'caption'] as const)
    for (const language of ['ar', 'en'] as const) {
      const count = wordsOf(step[part][language]).length;
      if (count > limits[part])
        report.warn(
          [...path, part, language],
          'LONG',
          `the ${part} has ${count} words`,
          `write at most ${limits[part]}`,
        );
    }
  if (step.show.length < 2 || step.show.length > 7)
    report.warn([...path, 'show'], 'LONG', `the step shows ${step.show.length}`, 'show two to seven');
}
