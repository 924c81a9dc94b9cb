import type { Driver } from 'neo4j-driver';

/** Whom and what a made-up graph is asked about: what is usual in it, and what is largest. */
export interface Subjects {
  /** Entities with a handful of relations. */
  usual: string[];
  hubs: [string, string];
  /** Speakers with most claims. */
  loud: [string, string];
  /** Speakers with a few dozen claims. */
  middling: string[];
  /** The relation with most claims. */
  mostSaid: string;
  /** The place in which most others lie. */
  land: string;
}

/** Looks through all of it, which no question of the app does. */
export async function subjectsOf(driver: Driver): Promise<Subjects> {
  const ids = async (statement: string) => {
    const { records } = await driver.executeQuery(statement);
    return records.map((record) => record.get('id') as string);
  };
  const [usual, hubs, loud, middling, mostSaid, [land]] = await Promise.all([
    ids(`MATCH (e:Actor) WHERE e.degree >= 4 AND e.degree <= 8 WITH e ORDER BY e.id LIMIT 400
         WITH collect(e.id) AS found UNWIND range(0, size(found) - 1, size(found) / 20 + 1) AS at
         RETURN found[at] AS id`),
    ids('MATCH (e:Entity) WHERE e.degree > 0 RETURN e.id AS id ORDER BY e.degree DESC, id LIMIT 2'),
    ids('MATCH (e:Entity) WHERE e.spokenCount > 0 RETURN e.id AS id ORDER BY e.spokenCount DESC, id LIMIT 2'),
    ids(`MATCH (e:Entity) WHERE e.spokenCount >= 20 AND e.spokenCount <= 40
         RETURN e.id AS id ORDER BY id LIMIT 20`),
    ids('MATCH (r:Relation) RETURN r.id AS id ORDER BY r.claimCount DESC, id LIMIT 1'),
    ids(`MATCH (:Place)-[:KNOWN {predicateId: 'located-in'}]->(p:Place)
         RETURN p.id AS id, count(*) AS inIt ORDER BY inIt DESC, id LIMIT 1`),
  ]);
  const [hub, other] = hubs;
  const [loudest, second] = loud;
  if (
    !hub ||
    !other ||
    !loudest ||
    !second ||
    !mostSaid[0] ||
    !land ||
    usual.length < 4 ||
    middling.length < 4
  )
    throw new Error('the graph is too small to have something usual and something large in it');
  return { usual, hubs: [hub, other], loud: [loudest, second], middling, mostSaid: mostSaid[0], land };
}
