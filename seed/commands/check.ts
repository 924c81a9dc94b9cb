import { check as checkFiles, say, type Call, type ExitCode } from './command.ts';

/** `check [FILE…]`: every fault of every file at once. */
export function check(call: Call): ExitCode {
  const { faults, compared, knowledge } = checkFiles(call);
  if (call.json) console.log(JSON.stringify({ faults, compared }));
  else if (faults.length > 0) say(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`);
  else
    for (const { id, claims } of knowledge?.sources ?? [])
      say(
        `${id}: ${claims.length} claims, no fault${compared.includes(id) ? ', compared with its text' : ''}.`,
      );
  return faults.length > 0 ? 1 : 0;
}
