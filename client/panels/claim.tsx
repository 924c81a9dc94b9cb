import { ArrowRight } from 'lucide-react';
import { Fragment, useState } from 'react';
import type { Claim, Lang } from '../state/state.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { isolate, useWords } from '../words/use-words.tsx';
import { chainOf } from './chain-of.ts';
import { HeadingNote } from './heading-note.tsx';
import { Label } from './label.tsx';
import { TimeText } from './time.tsx';
import './claim.css';

interface Props {
  claim: Omit<Claim, 'relations'> & {
    readonly relations: readonly { readonly id: string; readonly subject?: Ends; readonly object?: Ends }[];
  };
  /** The relation whose claim it is here; else it leads to what it says in the picture. */
  relationId?: string | undefined;
}

type Ends = { readonly id: string };

/** One claim: through whom it reaches us, what it says, how firmly, and where to read it. */
export function ClaimCard({ claim, relationId }: Props) {
  const { say, language } = useWords();
  const [isOther, setOther] = useState(false);
  const isRead = useShabaka(({ reading }) => reading?.claimId === claim.id);
  const { openClaim, showRelation } = useActions();
  const [passage] = claim.evidence;
  const [relation] = claim.relations;
  const read = () => {
    openClaim(claim);
    // On a phone the text lies below the claims.
    requestAnimationFrame(() => document.querySelector('.reading')?.scrollIntoView({ block: 'nearest' }));
  };
  const other: Lang = language === 'ar' ? 'en' : 'ar';
  return (
    <div className="claim" aria-current={isRead || undefined}>
      <Attribution claim={claim} />
      <p className="gloss">
        <Label of={claim.gloss} />
      </p>
      {isOther && (
        <p className="gloss other" lang={other} dir={other === 'ar' ? 'rtl' : 'ltr'}>
          {claim.gloss[other]}
        </p>
      )}
      <p className="firmness">
        {claim.polarity === 'DENIES' && (
          <>
            <strong className="denies">{say('claim.denies')}</strong>
            <Dot />
          </>
        )}
        <span className="factuality">{say(`claim.${claim.factuality}`)}</span>
        {claim.quote !== 'VOICE' && (
          <>
            <Dot />
            {say(`claim.${claim.quote}`)}
          </>
        )}
        {claim.basis && claim.basis !== 'UNKNOWN' && (
          <>
            <Dot />
            {say(`claim.basis.${claim.basis}`)}
          </>
        )}
        {passage && (
          <>
            <Dot />
            <button type="button" className="link" aria-pressed={isRead} onClick={read}>
              {say('claim.paragraph', { number: passage.paragraph })}
            </button>
          </>
        )}
        {relationId === undefined && relation?.subject && relation.object && (
          <>
            <Dot />
            <button
              type="button"
              className="link"
              onClick={() =>
                void showRelation(
                  relation.id,
                  claim.relations.flatMap((one) => [one.subject?.id ?? [], one.object?.id ?? []].flat()),
                )
              }
            >
              {say('claim.picture')}
            </button>
          </>
        )}
        <button
          type="button"
          className="link quiet other-language"
          aria-pressed={isOther}
          onClick={() => setOther(!isOther)}
        >
          {say('claim.other')}
        </button>
      </p>
      {claim.quote === 'HEADING' && (
        <HeadingNote sourceId={claim.source.id} claimId={claim.id} relationId={relationId} />
      )}
      {(claim.time || claim.said) && (
        <p className="quiet">
          {claim.time && <TimeText id="claim.when" edtf={claim.time.edtf} />}
          {claim.time && claim.said && <Dot />}
          {claim.said && <TimeText id="claim.said" edtf={claim.said.edtf} />}
        </p>
      )}
    </div>
  );
}

/** The chain as a sentence, arrows in reading direction; the last voice is the one that says it. */
function Attribution({ claim }: Pick<Props, 'claim'>) {
  const { say, language } = useWords();
  const { isOwn, chain, reporter } = chainOf(claim);
  return (
    <>
      <p className="attribution">
        {chain.map((voice, i) => (
          <Fragment key={voice.id}>
            {i > 0 && <Through />}
            <Voice id={voice.id} label={voice.label} isSpeaker={voice.id === claim.speaker.id} />
          </Fragment>
        ))}
        {isOwn && (
          <span>
            <Dot />
            {say('claim.VOICE')}
          </span>
        )}
      </p>
      {reporter && claim.reporterStance && (
        <p className="quiet">
          {say(`claim.reporter.${claim.reporterStance}`, { name: isolate(reporter.label[language]) })}
        </p>
      )}
    </>
  );
}

function Through() {
  const { say } = useWords();
  return (
    <>
      <ArrowRight className="directed" size={13} aria-hidden="true" />
      <span className="visually-hidden">{say('claim.through')}</span>
    </>
  );
}

function Voice({
  id,
  label,
  isSpeaker,
}: {
  id: string;
  label: { ar: string; en: string };
  isSpeaker: boolean;
}) {
  const { show } = useActions();
  return (
    <button type="button" className={isSpeaker ? 'voice speaker' : 'voice'} onClick={() => void show(id)}>
      <Label of={label} />
    </button>
  );
}

export function Dot() {
  return <span className="dot"> · </span>;
}
