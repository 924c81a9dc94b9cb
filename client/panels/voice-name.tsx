import { useWords } from '../words/use-words.tsx';
import { useNames } from './use-names.ts';

/** What a speaker is called, apart from the direction of what surrounds it. */
export function VoiceName({ id }: { id: string }) {
  const { say } = useWords();
  return <bdi>{useNames([id])(id) ?? say('busy.entity')}</bdi>;
}
