import { expect, test } from 'vitest';
import { idOf, momentsOf } from '../../../client/timeline/moments.ts';
import type { Times } from '../../../client/state/state.ts';
import { entity, relation } from '../../support/picture.ts';

const [sdf, attack, campaign, flight] = ['act:sdf', 'evt:attack', 'evt:campaign', 'evt:flight'].map((id) =>
  entity(id),
);
const targeted = relation('evt:attack', 'act:sdf');
const fought = relation('evt:campaign', 'act:sdf');
const met = relation('act:sdf', 'act:isis');
const time = (edtf: string, earliest: string | null, latest: string | null) => ({ edtf, earliest, latest });
const since = time('2019/..', '2019-01-01', null);
type Node = Times['relations'][number]['claims']['nodes'][number];
const some = (node: Node, hasNextPage = false) => ({ nodes: [node], pageInfo: { hasNextPage } });

const times = {
  entities: [
    {
      id: 'evt:attack',
      reference: [{ id: 'ref:attack', time: time('2022-01-20', '2022-01-20', '2022-01-20') }],
    },
    { id: 'act:sdf', reference: [{ id: 'ref:sdf', time: null }] },
    // told of, but a filter left it out of the view
    { id: 'pla:gone', reference: [{ id: 'ref:gone', time: since }] },
  ],
  relations: [
    { id: fought.id, claims: some({ id: 'a/c1', events: [{ id: 'evt:campaign' }], time: since }) },
    { id: met.id, claims: some({ id: 'a/c1', events: [{ id: 'evt:campaign' }], time: since }, true) },
    { id: targeted.id, claims: some({ id: 'a/c2', events: [], time: null }) },
  ],
};
const view = { entities: [sdf!, attack!, campaign!, flight!], relations: [targeted, fought, met] };

test('a claim on several relations is one moment of its event, apart from what is known from elsewhere', () => {
  const { dated } = momentsOf(view, times);
  expect(dated.map((moment) => [idOf(moment), moment.edtf, moment.isReference])).toEqual([
    ['evt:campaign', '2019/..', false],
    ['evt:attack', '2022-01-20', true],
  ]);
});

test('what is known from elsewhere is left out where the filter says so', () => {
  const { dated, undated } = momentsOf(view, times, null, false);
  expect(dated.map(idOf)).toEqual(['evt:campaign']);
  expect(undated.map(({ id }) => id)).toEqual(['evt:attack', 'evt:flight']);
});

test('a claim whose event is not seen is a moment of its relation', () => {
  const { dated } = momentsOf({ entities: [sdf!], relations: [met] }, times);
  expect(dated.map(idOf)).toEqual([met.id]);
});

test('events without a time stand apart, and relations without one are counted', () => {
  const { undated, undatedRelations } = momentsOf(view, times);
  expect(undated.map(({ id }) => id)).toEqual(['evt:flight']);
  expect(undatedRelations).toBe(1);
});

test('relations with more dated claims than came are counted', () => {
  expect(momentsOf(view, times).partialRelations).toBe(1);
  expect(momentsOf({ entities: [], relations: [targeted] }, times).partialRelations).toBe(0);
});
