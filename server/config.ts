import { isIP } from 'node:net';
import { join } from 'node:path';
import { BadSettings, dataFolder } from '../cypher/config.ts';

export interface ServerConfig {
  /** 0 takes a free one. */
  port: number;
  host: string;
  /** Folder that holds what the project writes on this machine; absolute. */
  data: string;
  /** Folder of the built page; absolute. */
  page: string;
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** Settings of the server. @throws BadSettings with every fault at once */
export function readServerConfig(
  environment: Record<string, string | undefined> = process.env,
): ServerConfig {
  const faults: string[] = [];
  const port = Number(environment.PORT || '4000');
  const host = environment.HOST || '127.0.0.1';
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    faults.push(`PORT is ${JSON.stringify(environment.PORT)}; write a number from 0 (a free one) to 65535`);
  if (!loopback.has(host) && isIP(host) === 0)
    faults.push(`HOST is ${JSON.stringify(host)}; write an address`);
  else if (!loopback.has(host) && !environment.SHABAKA_KEYS)
    faults.push(`HOST is ${host}, which others can reach; set SHABAKA_KEYS, or leave HOST at 127.0.0.1`);
  if (faults.length > 0) throw new BadSettings(faults);
  return {
    port,
    host,
    data: dataFolder(environment),
    page: join(import.meta.dirname, '..', 'dist', 'client'),
  };
}
