import neo4j from 'neo4j-driver';
import { readDatabaseConfig } from '../../../cypher/config.ts';
import { serve } from './serve.ts';

/** The floor with Neo4j: the driver, one statement that gives a list of maps, JSON on bare `node:http`. */
const statement = `
  MATCH (e:Entity {id: $id})
  CALL (e) {
    MATCH (e)-[r:RELATES]-(o:Entity)
    WITH e, r, o
    ORDER BY r.originCount DESC, r.id DESC
    LIMIT $limit
    RETURN collect({
      direction: CASE WHEN r.subjectId = e.id THEN 'OUT' ELSE 'IN' END,
      node: {id: o.id, kind: o.kind, label: {ar: o.labelAr, en: o.labelEn}},
      relation: {
        id: r.id, predicate: {id: r.predicateId}, stance: r.stance,
        claimCount: r.claimCount, originCount: r.originCount
      }
    }) AS edges
  }
  RETURN edges`;

const { uri, username, password, database } = readDatabaseConfig();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });

serve((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.once('end', () => {
    const { variables } = JSON.parse(Buffer.concat(parts).toString()) as {
      variables: { id: string; first: number };
    };
    void answer(variables.id, variables.first).then((text) => {
      const body = Buffer.from(text);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.byteLength });
      response.end(body);
    });
  });
});

async function answer(id: string, first: number): Promise<string> {
  const limit = neo4j.int(first + 1);
  const { records } = await driver.executeQuery(statement, { id, limit }, { database, routing: 'READ' });
  const found = records[0]?.get('edges') as unknown[];
  const pageInfo = { hasNextPage: found.length > first };
  return JSON.stringify({ data: { neighbors: { edges: found.slice(0, first), pageInfo } } });
}
