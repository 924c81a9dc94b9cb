import { useRef, useState } from 'react';
import { embedCode } from '../actions/embed-code.ts';
import { FileWords } from '../words/file-words.ts';
import { useWords } from '../words/use-words.tsx';
import { Dialog } from './dialog.tsx';
import './embed-code.css';

interface Props {
  /** What the address says after its #. */
  fragment: string;
  title: string;
  onClose: () => void;
}

/** Code that shows a picture or a story in a page elsewhere. */
export const EmbedCode = (props: Props) => (
  <FileWords>
    <CodeDialog {...props} />
  </FileWords>
);

function CodeDialog({ fragment, title, onClose }: Props) {
  const { say, language } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const code = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<'embed.copied' | 'notice.not-copied' | null>(null);
  const text = embedCode({ origin: location.origin, fragment, title, language });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold('embed.copied');
    } catch {
      // browsers give the clipboard only to pages that came by https or from this computer
      code.current?.select();
      setTold('notice.not-copied');
    }
  };
  return (
    <Dialog ref={dialog} title={say('embed.title')} className="embed-code" onClose={onClose}>
      <p>{say('embed.told')}</p>
      <textarea ref={code} readOnly dir="ltr" rows={5} aria-label={say('embed.code')} value={text} />
      <div className="embed-code-foot">
        <button type="button" className="text-button" onClick={() => void copy()}>
          {say('embed.copy')}
        </button>
        <output>{told && say(told, { form: 'link' })}</output>
      </div>
      <p className="quiet">{say('embed.policy')}</p>
    </Dialog>
  );
}
