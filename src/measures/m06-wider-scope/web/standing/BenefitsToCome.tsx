// 尚未接入的事项: the rest of the catalogue, with its words and the units that the text makes responsible; where to ask until then.

import { benefits, measureOf, wordsOf } from '#law/benefits';
import { useLanguage, useWording } from '../../../../web/language/use-wording.ts';
import { DataTable } from '../../../../web/ui/DataTable.tsx';
import { StatusTag } from '../../../../web/ui/tags/StatusTag.tsx';
import { ClauseLink } from './ClauseLink.tsx';
import { standingWording } from './wording.ts';

/** `connected`: clauses that are weighed already. */
export function BenefitsToCome({ connected }: { readonly connected: readonly string[] }) {
  const say = useWording(standingWording);
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  const rest = benefits.filter(({ clause }) => !connected.includes(clause));
  return (
    <details className="fact-section">
      <summary>{say('toCome', { count: rest.length })}</summary>
      <p className="remark">{say('toComeText')}</p>
      <DataTable
        caption={say('toCome', { count: rest.length })}
        rows={rest}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'benefit',
            title: say('benefit'),
            heads: true,
            cell: ({ title, clause }) => (
              <>
                {title[language]} <ClauseLink to={clause} />
              </>
            ),
          },
          { key: 'state', title: say('standing'), cell: () => <StatusTag tone="grey">{say('notConnected')}</StatusTag> },
          { key: 'words', title: say('words'), cell: (it) => <q lang="zh-CN">{wordsOf(it)}</q> },
          { key: 'units', title: say('units'), cell: (it) => <Units of={measureOf(it)} /> },
        ]}
      />
    </details>
  );
}

function Units({ of: { units, unitsOpenEnded } }: { readonly of: ReturnType<typeof measureOf> }) {
  const say = useWording(standingWording);
  return (
    <>
      <span lang="zh-CN">{units.join('、')}</span>
      {unitsOpenEnded && say('andOthers')}
    </>
  );
}
