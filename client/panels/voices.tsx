import { useShabaka } from '../use-shabaka.ts';
import { VoiceName } from './voice-name.tsx';

/** The one voice that tells the picture, or the two that are beside each other. */
export function Voices() {
  const speaker = useShabaka(({ picture }) => picture.perspective?.speaker);
  const compare = useShabaka(({ picture }) => picture.compare);
  return (
    <>
      {speaker && <VoiceName id={speaker} />}
      {compare && (
        <>
          <VoiceName id={compare.a} /> · <VoiceName id={compare.b} />
        </>
      )}
    </>
  );
}
