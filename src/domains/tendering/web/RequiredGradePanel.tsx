// 所需资质的由来: the parameters of the lot, the grade derived from them, and the rows of the standard that decided.

import type { Lot } from '#contract/domains/tendering';
import { useLabel } from '../../../web/language/labels/use-label.ts';
import { useWording } from '../../../web/language/use-wording.ts';
import { DataTable } from '../../../web/ui/DataTable.tsx';
import { VerifiedTag } from '../../../web/ui/tags/VerifiedTag.tsx';
import { parameterTitle, rowText } from './lot-text.ts';
import { RequiredGradeTag } from './RequiredGradeTag.tsx';
import { SizeText } from './SizeText.tsx';
import { lotWording } from './wording.ts';

type Because = Lot['requiredGrade']['because'][number];

export function RequiredGradePanel({ of: { parameters, requiredGrade } }: { readonly of: Lot }) {
  const say = useWording(lotWording);
  const label = useLabel();
  return (
    <section className="panel" aria-labelledby="required-grade">
      <h2 id="required-grade">
        {say('requiredTitle')}
        {label('：')}
        <RequiredGradeTag of={requiredGrade} />
      </h2>
      <div className="side-by-side">
        <ParametersTable of={parameters} />
        {requiredGrade.because.length > 0 && <BecauseTable of={requiredGrade.because} />}
      </div>
      {requiredGrade.missing.length > 0 && (
        <>
          <p>{say('unknownGrade')}</p>
          <ul>
            {requiredGrade.missing.map(({ fact, askOf }) => (
              <li key={fact}>
                {label(parameterTitle(fact.replace(/^parameters\./, '')))}（{say('askOf', { who: label(askOf) })}）
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="remark">{say('determinedNote')}</p>
    </section>
  );
}

function ParametersTable({ of }: { readonly of: Lot['parameters'] }) {
  const say = useWording(lotWording);
  const label = useLabel();
  if (of === null) return <p>{say('noParameters')}</p>;
  return (
    <DataTable
      caption={say('parameters')}
      showCaption
      columns={[
        { key: 'parameter', title: say('parameter'), heads: true, cell: ([key]) => label(parameterTitle(key)) },
        { key: 'value', title: say('value'), cell: ([key, value]) => <SizeText of={value} for={key} /> },
      ]}
      rows={Object.entries(of)}
      keyOf={([key]) => `parameter-${key}`}
    />
  );
}

function BecauseTable({ of }: { readonly of: readonly Because[] }) {
  const say = useWording(lotWording);
  const label = useLabel();
  return (
    <DataTable
      caption={say('because')}
      showCaption
      columns={[
        { key: 'row', title: say('row'), heads: true, cell: ({ row }) => rowText(row, label) },
        { key: 'parameter', title: say('parameter'), cell: ({ parameter }) => label(parameterTitle(parameter)) },
        { key: 'limit', title: say('limit'), cell: ({ limit, parameter }) => <SizeText of={limit} for={parameter} /> },
        { key: 'value', title: say('value'), cell: ({ value, parameter }) => <SizeText of={value} for={parameter} /> },
        { key: 'verified', title: say('verified'), cell: ({ verified }) => <VerifiedTag of={verified} /> },
      ]}
      rows={of}
      keyOf={({ row, parameter }) => `because-${row}-${parameter}`}
    />
  );
}
