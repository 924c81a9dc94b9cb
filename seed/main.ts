import { runSeed } from './command-line.ts';

// a reader that has seen enough, like head, is no fault
process.stdout.on('error', () => process.exit(0));
process.exitCode = await runSeed(process.argv.slice(2));
