import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a contestant tells the bench. */
export type Told = { port: number } | { cpu: number };

/** Serves on a free port, tells it, and tells the CPU used so far, in microseconds, as often as it is asked. */
export function serve(listener: RequestListener): void {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1', () => tell({ port: (server.address() as AddressInfo).port }));
}

/** For those who bring a server of their own. */
export function tell(told: Told): void {
  process.send?.(told);
}

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  tell({ cpu: user + system });
});
// nobody is left to measure
process.on('disconnect', () => process.exit(0));
