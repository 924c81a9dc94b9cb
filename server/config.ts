import { isIP } from 'node:net';
import { join } from 'node:path';
import { BadSettings, dataFolder } from '../cypher/config.ts';
import { logLevels, type LogLevel } from './log.ts';
import type { KeptKey } from './keys/key.ts';
import { keysOfSetting } from './keys/settings.ts';

export interface ServerConfig {
  /** 0 takes a free one. */
  port: number;
  host: string;
  /** Folder that holds what the project writes on this machine; absolute. */
  data: string;
  /** Folder of the built page; absolute. */
  page: string;
  /** Origins whose pages may ask. */
  origins: string[];
  /** Origins whose pages may show pictures and stories in a frame. */
  frames: string[];
  /** Questions a minute from one address; 0 is no limit. */
  rate: number;
  isBehindProxy: boolean;
  /** Keys that stand in the settings. */
  keys: KeptKey[];
  /** Whether one may ask without a key. */
  readsAreOpen: boolean;
  /** Whether only this computer can reach us, so that its user needs to show no key. */
  isOwn: boolean;
  logLevel: LogLevel;
  /** The name under which spans are sent to OpenTelemetry; null where its variables name no place for them. */
  tracing: string | null;
}

type Environment = Record<string, string | undefined>;

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** On loopback one address stands for everybody, so nobody is counted there unless told. */
const publicRate = 600;

/** Settings of the server. @throws BadSettings with every fault at once */
export function readServerConfig(environment: Environment = process.env): ServerConfig {
  const faults: string[] = [];
  const port = Number(environment.PORT || '4000');
  const host = environment.HOST || '127.0.0.1';
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    faults.push(`PORT is ${JSON.stringify(environment.PORT)}; write a number from 0 (a free one) to 65535`);
  if (!loopback.has(host) && isIP(host) === 0)
    faults.push(`HOST is ${JSON.stringify(host)}; write an address`);
  const { keys, faults: keyFaults } = keysOfSetting(environment.SHABAKA_KEYS ?? '');
  faults.push(...keyFaults);
  if (isIP(host) !== 0 && !loopback.has(host) && keys.length + keyFaults.length === 0)
    faults.push(
      `HOST is ${host}, which others can reach; set SHABAKA_KEYS (npm run key -- add NAME --role admin --env makes an entry), or leave HOST at 127.0.0.1`,
    );
  const rate = Number(environment.SHABAKA_RATE || (loopback.has(host) ? '0' : String(publicRate)));
  if (!Number.isInteger(rate) || rate < 0)
    faults.push(
      `SHABAKA_RATE is ${JSON.stringify(environment.SHABAKA_RATE)}; write questions a minute, or 0 for no limit`,
    );
  const logLevel = logLevels.find((level) => level === (environment.SHABAKA_LOG || 'warn'));
  if (!logLevel)
    faults.push(
      `SHABAKA_LOG is ${JSON.stringify(environment.SHABAKA_LOG)}; write one of ${logLevels.join(', ')}`,
    );
  const proxy = environment.SHABAKA_PROXY || 'off';
  if (proxy !== 'on' && proxy !== 'off')
    faults.push(`SHABAKA_PROXY is ${JSON.stringify(proxy)}; write on behind a proxy, or off`);
  const isOwn = loopback.has(host) && proxy === 'off';
  const reads = environment.SHABAKA_READS || (isOwn ? 'open' : 'keys');
  if (reads !== 'open' && reads !== 'keys')
    faults.push(`SHABAKA_READS is ${JSON.stringify(reads)}; write open, or keys when asking needs one`);
  const originsIn = (name: 'SHABAKA_ORIGINS' | 'SHABAKA_FRAMES') => {
    const named = (environment[name] ?? '').split(/[\s,]+/).filter((origin) => origin !== '');
    for (const origin of named)
      if (originOf(origin) !== origin)
        faults.push(
          `${name} holds ${JSON.stringify(origin)}; write origins, as in https://notes.example.org`,
        );
    return named;
  };
  const origins = originsIn('SHABAKA_ORIGINS');
  const frames = originsIn('SHABAKA_FRAMES');
  if (faults.length > 0) throw new BadSettings(faults);
  return {
    port,
    host,
    data: dataFolder(environment),
    page: join(import.meta.dirname, '..', 'dist', 'client'),
    origins,
    frames,
    rate,
    isBehindProxy: proxy === 'on',
    keys,
    readsAreOpen: reads === 'open',
    isOwn,
    logLevel: logLevel ?? 'warn',
    tracing: tracingOf(environment),
  };
}

/** As the variables of OpenTelemetry say: https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/ */
function tracingOf(environment: Environment): string | null {
  const endpoint = environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT || environment.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (!endpoint || environment.OTEL_SDK_DISABLED === 'true') return null;
  return environment.OTEL_SERVICE_NAME || 'shabaka';
}

function originOf(text: string): string | undefined {
  try {
    return new URL(text).origin;
  } catch {
    return undefined;
  }
}
