type Statements = typeof import('../../cypher/statements.ts');

/** Statements that only tests need, beside those of the room. */
export const testStatements: Record<string, string> = {
  'read/test.count': 'MATCH (n:Thing) RETURN count(n) AS things',
  'read/test.rows':
    'UNWIND range(1, $n) AS i RETURN i, [i, i / 2.0] AS list, {name: "x"} AS map, null AS none',
  'read/test.slow':
    'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a % (b + 1)) AS sum',
  // never at its end by itself
  'read/test.late':
    'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN (a - 1) * 1000000 + b AS i',
  'read/test.writes': 'CREATE (n:Thing) RETURN n.id AS id',
  'read/test.wrong': 'RETURN 1 AS one one',
  'read/test.divide': 'RETURN 1 / $by AS result',
  // without what loads changed on the way, which is history and no part of what is loaded
  'read/test.nodes':
    'MATCH (n) WHERE NOT n:Change AND NOT n:Load RETURN labels(n) AS labels, properties(n) AS properties',
  'read/test.history':
    'MATCH (n) WHERE n:Change OR n:Load RETURN labels(n) AS labels, properties(n) AS properties',
  'read/test.edges':
    'MATCH (a)-[r]->(b) RETURN a.id AS start, type(r) AS type, properties(r) AS properties, b.id AS end',
  'write/test.things': 'UNWIND $ids AS id MERGE (n:Thing {id: id}) RETURN n.id AS id',
  'write/test.touch': 'MATCH (n:Thing) SET n.count = coalesce(n.count, 0) + 1',
  'write/test.one': 'MATCH (n:Thing {id: $id}) SET n.count = coalesce(n.count, 0) + 1',
  'schema/test.index': 'CREATE INDEX thingId IF NOT EXISTS FOR (n:Thing) ON (n.id)',
};

/** The room's own statements with these beside them, for `vi.mock`. */
export function withTestStatements(real: Statements): Statements {
  return {
    ...real,
    statement: (name, given) => {
      const text = testStatements[name];
      return text === undefined
        ? real.statement(name, given)
        : { name, text, wide: text, voiced: text, parameters: Object.keys(given) };
    },
  };
}
