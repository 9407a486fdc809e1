// 一条消息的话: what happened, why, and what to do next, by the kind of the notice.

import type { SheetRechecked, TenderWithdrawn, Told } from '#contract/domains/notices';
import { useLabel } from '../../../web/language/labels/use-label.ts';
import { useWording } from '../../../web/language/use-wording.ts';
import { AnswerTag } from '../../../web/ui/tags/AnswerTag.tsx';
import { Amount } from '../../../web/ui/text/Amount.tsx';
import { StandingText } from './StandingText.tsx';
import { noticesWording } from './wording.ts';

type Conclusion = SheetRechecked['conclusions'][number];

export const isMoved = ({ conclusions }: SheetRechecked): boolean => conclusions.some(isOther);
const isOther = ({ before, after, upToBefore, upToAfter }: Conclusion): boolean =>
  before !== after || (upToBefore ?? null) !== (upToAfter ?? null);

export function NoticeText({ of }: { readonly of: Told }) {
  if (of.kind === 'standing-changed') return <StandingText of={of} />;
  return of.kind === 'tender-withdrawn' ? <WithdrawnText of={of} /> : <SheetText of={of} />;
}

function WithdrawnText({ of: { lot } }: { readonly of: TenderWithdrawn }) {
  const say = useWording(noticesWording);
  return (
    <>
      <LotLine of={lot} />
      <p>{say('withdrawnWhat')}</p>
      <p className="remark">{say('withdrawnNext')}</p>
    </>
  );
}

function LotLine({ of: { title, code, bidsDueOn }, dueOnBefore }: { readonly of: SheetRechecked['lot']; readonly dueOnBefore?: string }) {
  const say = useWording(noticesWording);
  return (
    <p>
      <span lang="zh-CN">{title}</span> <code>{code}</code> ·{' '}
      {dueOnBefore === undefined ? say('bidsDueOn', { day: bidsDueOn }) : say('bidsDueMoved', { before: dueOnBefore, day: bidsDueOn })}
    </p>
  );
}

function SheetText({ of }: { readonly of: SheetRechecked }) {
  const say = useWording(noticesWording);
  const label = useLabel();
  const { kind, lot, dueOnBefore, changed } = of;
  return (
    <>
      <LotLine of={lot} {...(dueOnBefore !== undefined && { dueOnBefore })} />
      {kind === 'tender-back' && <p>{say('backWhat')}</p>}
      {changed.length === 0 && kind === 'sheet-rechecked' && <p>{say('leadersWhat')}</p>}
      {changed.length > 0 && <p>{say('what', { changed: changed.map(label).join(label('、')) })}</p>}
      <ul className="plain-list">
        {of.conclusions.map((it) => (
          <ConclusionLine key={it.sentence} of={it} />
        ))}
      </ul>
      <p className="remark">{say('next')}</p>
    </>
  );
}

function ConclusionLine({ of }: { readonly of: Conclusion }) {
  const say = useWording(noticesWording);
  const label = useLabel();
  const { sentence, before, after, upToBefore, upToAfter } = of;
  return (
    <li>
      {sentence === 'certificate' || sentence === 'M06.S1' || sentence === 'M06.S2' ? say(sentence) : sentence}
      {label('：')}
      {isOther(of) && (
        <>
          <AnswerTag of={before} /> <Limit of={upToBefore} /> →{' '}
        </>
      )}
      <AnswerTag of={after} /> <Limit of={upToAfter} /> {!isOther(of) && say('notMoved')}
    </li>
  );
}

function Limit({ of }: { readonly of: Conclusion['upToAfter'] }) {
  const say = useWording(noticesWording);
  if (of == null) return null;
  return (
    <small>
      {say('upTo')} <Amount of={of} withUnit />
    </small>
  );
}
