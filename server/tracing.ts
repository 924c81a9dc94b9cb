import { context, propagation, SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api';

const tracer = trace.getTracer('shabaka');

/** What a span may tell: words of ours and numbers, never what was asked or answered. */
type Told = Record<string, string | number>;

/**
 * A request as a span, a child of the caller's own where its `traceparent` says so. It ends by `end` of what `work`
 * is given. Costs next to nothing unless {@link startTracing} has been called.
 */
export function traceRequest(headers: object, told: Told, work: (end: (how: Told) => void) => void): void {
  const caller = propagation.extract(context.active(), headers);
  tracer.startActiveSpan('request', { kind: SpanKind.SERVER, attributes: told }, caller, (span) =>
    work((how) => {
      span.setAttributes(how);
      if (Number(how['http.response.status_code']) >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    }),
  );
}

/** A statement of the database as a span, by its name. */
export function traceStatement<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
  const attributes = { 'db.system.name': 'neo4j', 'db.query.summary': name };
  return tracer.startActiveSpan(name, { kind: SpanKind.CLIENT, attributes }, async (span: Span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

/**
 * Sends spans by OTLP over HTTP to where the standard variables say (`OTEL_EXPORTER_OTLP_ENDPOINT` and its like, which
 * the exporter reads itself). Gives what ends it, with what is still to be sent.
 */
export async function startTracing(service: string): Promise<() => Promise<void>> {
  const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  return () => provider.shutdown();
}
