import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readServerConfig } from '../../server/config.ts';
import { startTracing } from '../../server/tracing.ts';
import { appOnSmallGraph } from '../support/app-on.ts';

interface Sent {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: { key: string; value: Record<string, unknown> }[];
}

const bodies: string[] = [];
/** A collector, as OpenTelemetry's own would be. */
const collector = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (part: string) => (body += part));
  request.on('end', () => {
    bodies.push(body);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
});
const app = appOnSmallGraph();
let stop: () => Promise<void>;
let address = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', `http://127.0.0.1:${port}`);
  stop = await startTracing('shabaka');
  address = await app.listen();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await new Promise((resolve) => collector.close(resolve));
});

test('a request and its statements are sent as spans of the caller’s trace, without what was asked', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${traceId}-b7ad6b7169203331-01` },
    body: JSON.stringify({
      query: '{ entity(id: "act:one") { id label { en } } search(text: "secretword") { totalCount } }',
    }),
  });
  expect(response.status).toBe(200);
  await response.text();
  await stop();
  const sent = bodies.flatMap((body) =>
    (JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Sent[] }[] }[] }).resourceSpans.flatMap(
      ({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans),
    ),
  );
  const spans = sent.filter((span) => span.traceId === traceId);
  const [request] = spans.filter(({ name }) => name === 'request');
  expect(request?.parentSpanId).toBe('b7ad6b7169203331');
  expect(request?.attributes).toContainEqual({ key: 'http.route', value: { stringValue: 'graphql' } });
  expect(request?.attributes).toContainEqual({ key: 'http.response.status_code', value: { intValue: 200 } });
  const statements = spans.filter(({ parentSpanId }) => parentSpanId === request?.spanId);
  expect(statements.map(({ name }) => name)).toEqual(expect.arrayContaining(['read/entity', 'read/search']));
  expect(bodies.join('')).not.toMatch(/secretword|act:one/);
});

test('nothing is sent unless OpenTelemetry’s variables name a place for it', () => {
  const of = (environment: Record<string, string>) => readServerConfig(environment).tracing;
  expect(of({})).toBeNull();
  expect(of({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' })).toBe('shabaka');
  expect(of({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://x', OTEL_SERVICE_NAME: 'one' })).toBe('one');
  expect(of({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://x', OTEL_SDK_DISABLED: 'true' })).toBeNull();
});
