import { checkSeed } from '../check/check-seed.ts';
import { faultLine } from '../check/fault.ts';
import { seedFiles } from '../check/seed-files.ts';
import { counted, say, type Call, type ExitCode } from './command.ts';

/** `check [FILE…]`: every fault of every file at once, and what is worth a look. */
export function check({ words, json, quiet, folder, data }: Call): ExitCode {
  const { faults, warnings, compared, knowledge } = checkSeed(seedFiles(folder, words), data);
  if (json) console.log(JSON.stringify({ faults, warnings, compared }));
  else {
    for (const fault of faults) console.log(faultLine(fault));
    for (const warning of warnings)
      console.log(faultLine({ ...warning, what: `worth a look: ${warning.what}` }));
    for (const { id, claims } of knowledge?.sources ?? [])
      if (!quiet)
        say(
          `${id}: ${counted(claims.length, 'claim')}, no fault${compared.includes(id) ? ', compared with its text' : ''}.`,
        );
    for (const { id, steps } of knowledge?.stories ?? [])
      if (!quiet) say(`${id}: ${counted(steps.length, 'step')}, no fault.`);
    if (faults.length > 0) say(`${counted(faults.length, 'fault')}.`);
  }
  return faults.length > 0 ? 1 : 0;
}
