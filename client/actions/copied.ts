import cypher from './copied.cypher?raw';
import { encodeAddress } from '../state/address.ts';
import { askedOf } from '../state/filters.ts';
import { isReferenceDrawn } from '../state/reference.ts';
import type { State } from '../state/state.ts';
import { toDocument } from '../state/view-document.ts';
import { linesOf, toView } from '../state/view.ts';

/** The forms in which a picture can be taken along. */
export type Form = 'link' | 'graphql' | 'python' | 'curl' | 'cypher';

/**
 * What is on the canvas, as a text that gives exactly these entities and relations wherever it is run. Ids are of
 * the few characters that need no escaping in any of the forms; `origin` is where this page came from.
 */
export function copied(form: Form, state: State, origin: string): string {
  const { entities, relations, reference } = toView(state);
  const ids = list(entities.map(({ id }) => id));
  const drawn = list(relations.map(({ id }) => id));
  const { hiddenLines, only: listed } = state.picture;
  // where nothing is kept away the entities alone tell the relations
  const isNarrowed = hiddenLines.length > 0 || listed !== null || askedOf(state.picture) !== null;
  const only = isNarrowed ? drawn : null;
  const isWith = isReferenceDrawn(state.picture);
  const texts: Record<Form, () => string> = {
    link: () => `${origin}/#${encodeAddress(toDocument(state))}`,
    graphql: () => question(ids, only, isWith),
    python: () =>
      [
        'from shabaka import Shabaka',
        `s = Shabaka("${origin}")`,
        `s.view(${ids}, ${only ? `relations=${only}, ` : ''}${isWith ? 'reference=True, ' : ''}language="${state.language}")`,
        '',
      ].join('\n'),
    curl: () =>
      [
        `curl -s ${origin}/graphql -H 'content-type: application/json' --data-binary @- <<'END'`,
        JSON.stringify({ query: question(ids, only, isWith).replace(/\s+/g, ' ').trim() }),
        'END',
        '',
      ].join('\n'),
    cypher: () =>
      cypher
        .replace(/^\/\/.*\n/gm, '')
        .replace('IDS', ids)
        .replace('RELATIONS', list(linesOf({ relations, reference }).map(({ id }) => id))),
  };
  return texts[form]();
}

const list = (ids: string[]) => `[${ids.map((id) => `"${id}"`).join(', ')}]`;

function question(ids: string, only: string | null, isWithReference: boolean): string {
  return [
    'query Picture {',
    `  subgraph(ids: ${ids}${only ? `, relations: ${only}` : ''}${isWithReference ? ', filter: {reference: true}' : ''}) {`,
    '    entities { id kind label { ar en } }',
    '    relations { id subject { id } predicate { id label { ar en } } object { id } stance originCount }',
    ...(isWithReference
      ? [
          '    reference { id seen relation { subject { id } predicate { id label { ar en } } object { id } } }',
        ]
      : []),
    '    missing',
    '  }',
    '}',
    '',
  ].join('\n');
}
