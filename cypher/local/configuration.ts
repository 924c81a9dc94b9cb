/** The `neo4j.conf` of a local Neo4j: Bolt on loopback and nothing else. */
export function configuration(port: number, heap: string): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.default_listen_address=127.0.0.1',
    'server.http.enabled=false',
    'server.https.enabled=false',
    `server.memory.pagecache.size=${pageCache(heap)}`,
    // one question may not take the heap from all others
    `db.memory.transaction.max=${half(heap)}`,
    // above every limit of ours: for questions whose asker was lost without a trace
    'db.transaction.timeout=15m',
    // when idle, Bolt waits for nobody: twice the 5 s that this is otherwise; the graph is closed by then
    'internal.server.bolt.thread_pool_shutdown_wait_time=100ms',
    'internal.server.bolt.connection_shutdown_wait_time=100ms',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'dbms.usage_report.enabled=false',
    'server.config.strict_validation.enabled=true',
    '',
  ].join('\n');
}

/** What Java writes as `512m` or `1g`, in megabytes. */
const megabytes = (heap: string) => Number.parseInt(heap, 10) * (/g$/i.test(heap) ? 1024 : 1);

const half = (heap: string) => `${Math.max(Math.floor(megabytes(heap) / 2), 1)}m`;

/** Who gives more than the usual heap has a large graph: what is beyond it is given to the store's pages as well. */
const pageCache = (heap: string) => `${Math.max(megabytes(heap) - 1024, 256)}m`;
