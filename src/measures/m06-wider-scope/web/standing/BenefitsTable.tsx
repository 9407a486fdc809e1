// 已接入的事项: each benefit of the catalogue that is weighed here, over all open lots, with what fails everywhere.

import type { FirmStanding } from '#contract/measures/m06-wider-scope';
import { benefits } from '#law/benefits';
import { headlineForce } from '#law/clauses/clauses-2024';
import { listed } from '../../../../web/language/labels/label.ts';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useLanguage, useWording } from '../../../../web/language/use-wording.ts';
import { ForceTag } from '../../../../web/pages/home/sentence/ForceTag.tsx';
import { DataTable } from '../../../../web/ui/DataTable.tsx';
import { StatusTag } from '../../../../web/ui/tags/StatusTag.tsx';
import { ClauseLink } from './ClauseLink.tsx';
import { tones } from './standing-query.ts';
import { standingWording } from './wording.ts';

export function BenefitsTable({ of }: { readonly of: FirmStanding['benefits'] }) {
  const say = useWording(standingWording);
  const label = useLabel();
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  return (
    <DataTable
      caption={say('benefits')}
      showCaption
      rows={of}
      keyOf={({ sentence }) => `benefit-${sentence}`}
      columns={[
        {
          key: 'benefit',
          title: say('sentence'),
          heads: true,
          cell: ({ sentence }) => (
            <>
              {benefits.find(({ clause }) => clause === sentence)?.title[language]} <ClauseLink to={sentence} />
            </>
          ),
        },
        { key: 'force', title: say('force'), cell: ({ sentence }) => <ForceTag of={headlineForce(sentence)} /> },
        {
          key: 'standing',
          title: say('standing'),
          cell: ({ list, lots }) => (
            <>
              <StatusTag tone={tones[list]}>{say(list)}</StatusTag> {lots > 0 && say('benefitLots', { count: lots })}
            </>
          ),
        },
        {
          key: 'because',
          title: say('because'),
          cell: ({ list, failing }) => (
            <span>{failing.length === 0 ? say(`because.${list}`) : say('failsEverywhere', { what: listed(failing, label) })}</span>
          ),
        },
      ]}
    />
  );
}
