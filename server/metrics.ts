import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** What a request was for: few words, so that whatever is asked, the number of series stays the same. */
export type Route =
  'graphql' | 'graphiql' | 'export' | 'health' | 'ready' | 'metrics' | 'key' | 'embed' | 'page';

export interface Metrics {
  request(route: Route, status: number, seconds: number): void;
  /** A refusal or failure inside a GraphQL answer, by its code. */
  refusal(code: string): void;
  /** For Prometheus: https://prometheus.io/docs/instrumenting/exposition_formats/ */
  text(): Promise<{ contentType: string; body: string }>;
}

/** Metrics of this process, each app with a registry of its own. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'shabaka_' });
  const seconds = new Histogram({
    name: 'shabaka_request_seconds',
    help: 'How long requests took, by what they were for and how they ended.',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 60],
    registers: [registry],
  });
  const refusals = new Counter({
    name: 'shabaka_refusals_total',
    help: 'Errors inside GraphQL answers, by code.',
    labelNames: ['code'],
    registers: [registry],
  });
  return {
    request: (route, status, took) =>
      seconds.observe({ route, status: `${Math.floor(status / 100)}xx` }, took),
    refusal: (code) => refusals.inc({ code }),
    text: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  };
}
