// 案例表: the cases of one word of the sentence.

import { measures2024 } from '#law/instruments/measures-2024';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useLanguage, useWording } from '../../../../web/language/use-wording.ts';
import { DataTable } from '../../../../web/ui/DataTable.tsx';
import { AnswerTag } from '../../../../web/ui/tags/AnswerTag.tsx';
import type { CaseTold, Reason } from './case-rows.ts';
import { FactLines } from './FactLines.tsx';
import { casesWording } from './wording.ts';

export function CaseTable({ caption, of }: { readonly caption: string; readonly of: readonly CaseTold[] }) {
  const say = useWording(casesWording);
  const language = useLanguage() === 'en' ? 1 : 0;
  return (
    <DataTable<CaseTold>
      caption={caption}
      showCaption
      columns={[
        { key: 'case', title: say('case'), heads: true, cell: ({ of: { name } }) => name[language] },
        { key: 'differs', title: say('differs'), cell: ({ differs }) => <FactLines of={differs} /> },
        { key: 'expected', title: say('expected'), cell: (it) => <Expected of={it} /> },
        { key: 'why', title: say('why'), cell: (it) => <Why of={it} /> },
      ]}
      rows={of}
      keyOf={({ key }) => key}
    />
  );
}

function Expected({ of: { of, found } }: { readonly of: CaseTold }) {
  const say = useWording(casesWording);
  if (found === of.answer) return <AnswerTag of={of.answer} />;
  return (
    <>
      <AnswerTag of={of.answer} /> <strong>{say('found')}</strong> <AnswerTag of={found} />
    </>
  );
}

function Why({ of: { of, reasons, missing } }: { readonly of: CaseTold }) {
  const say = useWording(casesWording);
  const { from, through } = measures2024.inForce;
  if (of.answer === 'yes') return <>{say('allMet')}</>;
  if (of.answer === 'not-in-force') return <>{say('outside', { from, through: through ?? '—' })}</>;
  return (
    <ul className="plain-list">
      {of.answer === 'no' && reasons.map((it) => <ReasonLine key={it.key} of={it} />)}
      {missing.map(({ fact, askOf }) => (
        <li key={fact}>{say('ask', { fact, who: askOf })}</li>
      ))}
    </ul>
  );
}

/** Where nothing was demanded in an amount or a code, the plain sentence says what was demanded. */
function ReasonLine({ of: { heading, plain, required, actual, gap } }: { readonly of: Reason }) {
  const say = useWording(casesWording);
  const label = useLabel();
  const parts = [
    required === null ? null : say('required', { value: required }),
    actual === null ? null : say('actual', { value: actual }),
    gap === null ? null : say('gap', { value: gap }),
  ].filter((it) => it !== null);
  return (
    <li>
      <b lang="zh-CN">{heading}</b> {required === null && <span>{plain}</span>} {parts.join(label('，'))}
    </li>
  );
}
