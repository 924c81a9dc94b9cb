/** Workers that test with a Neo4j side by side, each with its own; for one file, SHABAKA_TEST_WORKERS=1 is enough. */
export const neo4jCount = Number(process.env['SHABAKA_TEST_WORKERS'] ?? 2);

/** How the set-up of the run tells its workers in which files it says where their Neo4j is. */
export const shareVariable = 'SHABAKA_TEST_NEO4J';

/** What a worker puts into its environment. */
export interface Share {
  NEO4J_URI: string;
  NEO4J_USERNAME: string;
  NEO4J_PASSWORD: string;
  SHABAKA_DATA: string;
  SHABAKA_JARS: string;
}
