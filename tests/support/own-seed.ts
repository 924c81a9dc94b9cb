import { dirname, join } from 'node:path';

/** The project's own seed folder. */
export const ownSeed = join(dirname(dirname(import.meta.dirname)), 'seed');
