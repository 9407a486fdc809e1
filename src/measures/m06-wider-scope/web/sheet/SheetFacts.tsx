// 表头: who made the sheet, for which lot, when, and with which plan.

import { Link } from '@tanstack/react-router';
import type { CheckSheetOnWire } from '#contract/measures/m06-wider-scope';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useLanguage, useWording } from '../../../../web/language/use-wording.ts';
import { paths } from '../../../../web/paths.ts';
import { FactSection } from '../../../../web/ui/detail/FactSection.tsx';
import { AmountInCapitals } from '../../../../web/ui/text/AmountInCapitals.tsx';
import { amountText } from '../../../../web/ui/text/amount-text.ts';
import { DayText } from '../../../../web/ui/text/DayText.tsx';
import { instantText } from '../../../../web/ui/text/day-text.ts';
import { leaderLine } from '../../telling/assumed-lines.ts';
import { dueOnOf } from '../../telling/due-on.ts';
import { m06Wording } from '../wording.ts';
import { sheetWording } from './wording.ts';

export function SheetFacts({ of: { number, madeAt, content, rechecks } }: { readonly of: CheckSheetOnWire }) {
  const say = useWording(sheetWording);
  const { lot, enterprise, plan } = content;
  const lotLink = (
    <>
      <Link to={paths.lot} params={{ code: lot.code }}>
        {lot.title}
      </Link>{' '}
      <code>{lot.code}</code>
    </>
  );
  return (
    <FactSection
      title={say('about')}
      facts={[
        { key: 'firm', label: say('firm'), value: <NameAndCode name={enterprise.name} code={enterprise.creditCode} />, inChinese: true },
        { key: 'lot', label: say('lot'), value: lotLink, inChinese: true },
        { key: 'number', label: say('number'), value: <code>{number}</code> },
        { key: 'procuringEntity', label: say('procuringEntity'), value: lot.procuringEntity, inChinese: true },
        { key: 'madeOn', label: say('madeOn'), value: <MadeOn day={content.madeOn} at={madeAt} /> },
        {
          key: 'bidsDueOn',
          label: say('bidsDueOn'),
          value: <DueOn then={lot.bidsDueOn} now={dueOnOf(rechecks.at(-1)?.content ?? content)} />,
        },
        { key: 'bidPrice', label: say('bidPrice'), value: plan.bidPrice === null ? say('notPlanned') : <Price of={plan.bidPrice} /> },
        {
          key: 'leader',
          label: say('leader'),
          value: <Leader of={content} />,
        },
      ]}
    />
  );
}

function Leader({ of }: { readonly of: CheckSheetOnWire['content'] }) {
  const say = useWording(m06Wording);
  const label = useLabel();
  return <span lang={of.plan.leader === null ? undefined : 'zh-CN'}>{leaderLine(of, { say, label })}</span>;
}

function NameAndCode({ name, code }: { readonly name: string; readonly code: string }) {
  return (
    <>
      <strong>{name}</strong> <code>{code}</code>
    </>
  );
}

/** The day that is in force, and the one that the sheet was made with where it was moved. */
function DueOn({ then, now }: { readonly then: string; readonly now: string }) {
  const say = useWording(sheetWording);
  return (
    <>
      <DayText of={now} />
      {then !== now && <small className="capitals">{say('dueThen', { day: then })}</small>}
    </>
  );
}

/** The business day, and the moment at which it was written down. */
function MadeOn({ day, at }: { readonly day: string; readonly at: string }) {
  const say = useWording(sheetWording);
  return (
    <>
      <DayText of={day} />
      <small className="capitals">
        <time dateTime={at}>{say('recordedAt', { at: instantText(at) })}</time>
      </small>
    </>
  );
}

function Price({ of }: { readonly of: string }) {
  const language = useLanguage();
  return (
    <>
      {amountText(of, language)}
      <AmountInCapitals of={of} />
    </>
  );
}
