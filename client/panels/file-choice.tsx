import { isolate, useWords } from '../words/use-words.tsx';
import type { FileFault } from '../state/view-file.ts';

/** Larger than anything of ours can be. */
const longest = 2_000_000;

/** A button that lets a person choose a file of ours, and gives what is in it; null for one that is too large. */
export function FileChoice({
  label,
  isDisabled = false,
  onText,
}: {
  label: string;
  isDisabled?: boolean;
  onText: (name: string, text: string | null) => void;
}) {
  const take = async (file: File | undefined) => {
    if (file) onText(file.name, file.size > longest ? null : await file.text());
  };
  return (
    <label className="text-button views-file" aria-disabled={isDisabled || undefined}>
      {label}
      <input
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        disabled={isDisabled}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          // the same file again, mended, is a new try
          event.target.value = '';
        }}
      />
    </label>
  );
}

/** All that is wrong with a file. */
export function FileFaults({ name, faults }: { name: string; faults: readonly FileFault[] }) {
  const { say } = useWords();
  return (
    <div className="fault" role="alert">
      <p>{say('fault.title', { name: isolate(name) })}</p>
      <ul>
        {faults.map(({ at, id }) => (
          <li key={`${at} ${id}`}>
            {at !== '' && <bdi dir="ltr">{at} </bdi>}
            {say(id)}
          </li>
        ))}
      </ul>
    </div>
  );
}
