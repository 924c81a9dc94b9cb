import { describe, expect, test } from 'vitest';
import { relationId } from '../../../seed/relation-id.ts';
import { appOnSmallGraph } from '../../support/app-on.ts';

const app = appOnSmallGraph();

const asked = `query Subgraph($ids: [ID!]!) {
  subgraph(ids: $ids) {
    entities { id } missing
    relations { id stance originCount predicate { id } subject { id } object { id } speakers { id } }
  }
}`;

async function subgraph(ids: string[]) {
  const { data, errors } = await app.ask(asked, { ids });
  expect(errors).toEqual([]);
  return data.subgraph as {
    entities: { id: string }[];
    missing: string[];
    relations: { id: string; subject: { id: string }; object: { id: string } }[];
  };
}

const said = ({ relations }: Awaited<ReturnType<typeof subgraph>>) => relations.map(({ id }) => id).sort();
const rel = (subject: string, predicate: string, object: string) =>
  relationId({ subject, predicate, object });

describe('subgraph', () => {
  test('gives the entities in the order asked for and every relation between them, once', async () => {
    const ids = ['evt:battle', 'act:two', 'act:one'];
    const found = await subgraph(ids);
    expect(found.entities.map(({ id }) => id)).toEqual(ids);
    expect(said(found)).toEqual(
      [
        rel('act:one', 'fights', 'act:two'),
        rel('act:one', 'helps', 'act:two'),
        rel('act:one', 'seeks', 'evt:battle'),
        rel('act:two', 'helps', 'evt:battle'),
      ].sort(),
    );
    expect(found.relations[0]).toEqual({
      id: rel('act:one', 'fights', 'act:two'),
      stance: 'CONTESTED',
      originCount: 2,
      predicate: { id: 'fights' },
      subject: { id: 'act:one' },
      object: { id: 'act:two' },
      speakers: [{ id: 'act:critic' }, { id: 'act:speaker' }],
    });
    expect(found.missing).toEqual([]);
  });

  test('leaves out relations to whom was not asked for', async () => {
    const { entities, relations } = await subgraph(['act:hub', 'act:one']);
    expect([entities.length, relations]).toEqual([2, []]);
  });

  test('names what is not there, and keeps the rest', async () => {
    const found = await subgraph(['act:nobody', 'act:island', 'rel:none', 'con:island-aim']);
    expect(found.missing).toEqual(['act:nobody', 'rel:none']);
    expect(said(found)).toEqual([rel('act:island', 'seeks', 'con:island-aim')]);
  });

  test('takes a merged entity for the one it is merged into, once', async () => {
    const found = await subgraph(['act:once-one', 'act:two', 'act:one', 'act:two']);
    expect(found.entities.map(({ id }) => id)).toEqual(['act:one', 'act:two']);
    expect(found.missing).toEqual([]);
    expect(found.relations).toHaveLength(2);
  });

  test('tells under a filter what the claims that stay make of a relation, and whether they assert its contrary', async () => {
    const question = `query($filter: Filter) {
      subgraph(ids: ["act:one", "act:two"], filter: $filter) { told { id stance tension claimCount } }
    }`;
    const of = async (filter: unknown) => (await app.ask(question, { filter })).data.subgraph.told;
    const [fights, helps] = ['fights', 'helps'].map((name) => rel('act:one', name, 'act:two'));
    const asserted = { stance: 'ASSERTED', tension: true, claimCount: 1 };
    const told = await of({ speakers: ['act:speaker'] });
    expect(new Map(told.map(({ id, ...rest }: { id: string }) => [id, rest]))).toEqual(
      new Map([
        [fights, asserted],
        [helps, asserted],
      ]),
    );
    expect(await of({ speakers: ['act:critic'] })).toEqual([
      { id: fights, stance: 'DENIED', tension: false, claimCount: 1 },
    ]);
    expect(await of({ polarity: 'ASSERTS', factuality: ['PR'] })).toEqual([
      { id: fights, stance: 'ASSERTED', tension: false, claimCount: 1 },
    ]);
  });

  test('gives what is known from elsewhere between them when the filter asks for it', async () => {
    const question = `query($reference: Boolean) {
      subgraph(ids: ["pla:town", "evt:battle"], filter: { reference: $reference }) {
        relations { id } reference { id relation { subject { id } object { id } } }
      }
    }`;
    const of = async (reference?: boolean) => (await app.ask(question, { reference })).data.subgraph;
    expect((await of(true)).reference).toEqual([
      { id: 'ref:battle-in-town', relation: { subject: { id: 'evt:battle' }, object: { id: 'pla:town' } } },
    ]);
    expect([(await of()).reference, (await of(false)).reference]).toEqual([[], []]);
    expect((await of(true)).relations).toEqual((await of()).relations);
  });

  test('gives only the relations that are named, between these entities', async () => {
    const wanted = [rel('act:one', 'fights', 'act:two'), rel('act:island', 'seeks', 'con:island-aim')];
    const { data } = await app.ask(
      `query($only: [ID!]) { subgraph(ids: ["act:one", "act:two"], relations: $only) { relations { id } } }`,
      { only: wanted },
    );
    expect(data.subgraph.relations).toEqual([{ id: wanted[0] }]);
  });

  test('tells what the claims that stay under a filter make of each relation', async () => {
    const question = `query($filter: Filter) {
      subgraph(ids: ["act:one", "act:two"], filter: $filter) {
        relations { id stance claimCount originCount claims(filter: $filter) { totalCount } }
        told { id stance claimCount originCount }
      }
    }`;
    const of = async (filter: unknown) => {
      const { data, errors } = await app.ask(question, { filter });
      expect(errors).toEqual([]);
      return data.subgraph as {
        relations: { id: string; claims: { totalCount: number } }[];
        told: { id: string; stance: string; claimCount: number }[];
      };
    };
    const fights = rel('act:one', 'fights', 'act:two');
    const whole = await of(null);
    expect(whole.told).toEqual(whole.relations.map(({ claims: _claims, ...relation }) => relation));
    expect(whole.told.find(({ id }) => id === fights)?.stance).toBe('CONTESTED');
    const stances: string[] = [];
    for (const speaker of ['act:speaker', 'act:critic']) {
      const { relations, told } = await of({ speakers: [speaker] });
      const counts = new Map(relations.map(({ id, claims }) => [id, claims.totalCount]));
      expect(new Map(told.map(({ id, claimCount }) => [id, claimCount]))).toEqual(counts);
      stances.push(told.find(({ id }) => id === fights)?.stance ?? '');
    }
    expect(stances.toSorted()).toEqual(['ASSERTED', 'DENIED']);
  });

  test('counts by what its relations can be told apart, as the filter that asks for it would leave them', async () => {
    const ids = ['act:one', 'act:two', 'evt:battle', 'act:hub', 'pla:town'];
    const question = `query($ids: [ID!]!, $filter: Filter) {
      subgraph(ids: $ids, filter: $filter) {
        facets {
          roots { root { id } predicates { id } relationCount }
          speakers { entity { id } relationCount }
          factuality { factuality relationCount }
          places { entity { id } relationCount }
          sources { source { id } relationCount }
        }
        told { id }
      }
    }`;
    const of = async (filter: object) => {
      const { data, errors } = await app.ask(question, { ids, filter });
      expect(errors).toEqual([]);
      return data.subgraph;
    };
    const { facets, told } = await of({});
    expect(facets.factuality).toEqual([
      { factuality: 'CT', relationCount: 6 },
      { factuality: 'PR', relationCount: 1 },
    ]);
    expect(
      facets.roots.reduce((sum: number, root: { relationCount: number }) => sum + root.relationCount, 0),
    ).toBe(told.length);
    type Option = { relationCount: number } & Record<string, unknown>;
    const asFilter: Record<string, (option: never) => object> = {
      roots: ({ predicates }: { predicates: { id: string }[] }) => ({
        predicates: predicates.map(({ id }) => id),
      }),
      speakers: ({ entity }: { entity: { id: string } }) => ({ speakers: [entity.id] }),
      factuality: ({ factuality }: { factuality: string }) => ({ factuality: [factuality] }),
      places: ({ entity }: { entity: { id: string } }) => ({ within: [entity.id] }),
      sources: ({ source }: { source: { id: string } }) => ({ sources: [source.id] }),
    };
    for (const [part, toFilter] of Object.entries(asFilter)) {
      const options = facets[part] as Option[];
      expect(options.length).toBeGreaterThan(0);
      for (const option of options)
        expect([part, option, (await of(toFilter(option as never))).told.length]).toEqual([
          part,
          option,
          option.relationCount,
        ]);
    }
  });

  test('is empty for no ids', async () => {
    expect(await subgraph([])).toEqual({ entities: [], missing: [], relations: [] });
  });

  test.each([
    ['more than 500 ids', Array.from({ length: 501 }, (_, index) => `act:${index}`)],
    ['a malformed id among good ones', ['act:one', 'act:one`']],
  ])('refuses %s', async (_, ids) => {
    app.statements();
    const { status, errors } = await app.ask(asked, { ids });
    expect([status, errors.map(({ extensions }) => extensions.code)]).toEqual([400, ['BAD_INPUT']]);
    expect(app.statements()).toEqual([]);
  });
});
