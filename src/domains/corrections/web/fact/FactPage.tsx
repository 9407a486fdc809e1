// 登记的一行: what is held, by period, with its source, and what may be done.

import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Fact } from '#contract/domains/corrections';
import { useWording } from '../../../../web/language/use-wording.ts';
import { FactSection } from '../../../../web/ui/detail/FactSection.tsx';
import { Loading } from '../../../../web/ui/Loading.tsx';
import { PageTitle } from '../../../../web/ui/PageTitle.tsx';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { yuanText } from '../../../../web/ui/text/amount-text.ts';
import { useRegisterWord } from '../../../../web/ui/text/RegisterWord.tsx';
import { correctionWording } from '../wording.ts';
import { ActsOn } from './FactActs.tsx';
import { factQuery } from './fact-query.ts';
import { PeriodText } from './PeriodText.tsx';

export function FactPage() {
  const say = useWording(correctionWording);
  const word = useRegisterWord();
  const { register = '', key = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(factQuery({ register, rowKey: key.split('~') }));
  return (
    <div className="page file-page">
      <PageTitle>{data === undefined ? key : say('rowTitle', { title: word(data.title), key: data.key.join(' ') })}</PageTitle>
      <p className="lead">{say('rowLead')}</p>
      {error !== null && <ProblemAlert of={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null && <Loading /> : <HeldRow of={data} />}
    </div>
  );
}

/** Eight figures in a row are misread. */
const shown = (value: string | null | undefined, kind: Fact['fields'][number]['kind']) =>
  kind === 'money' && value != null ? yuanText(value) : (value ?? null);

function HeldRow({ of }: { readonly of: Fact }) {
  const say = useWording(correctionWording);
  const word = useRegisterWord();
  if (of.versions.length === 0) return <p className="notice">{say('nothingHeld')}</p>;
  return (
    <>
      {of.versions.map(({ version, trueFrom, trueThrough, values, source, evidence }) => (
        <FactSection
          key={version}
          title={word(of.title)}
          origin={{ source, evidence }}
          facts={of.fields
            .filter(({ field }) => field !== 'trueFrom' && field !== 'trueThrough')
            .map(({ field, header, kind, unit }) => ({
              key: field,
              label: unit === null ? word(header) : `${word(header)}（${unit}）`,
              value: shown(values[field], kind),
              inChinese: true as const,
            }))}
        >
          <p className="remark">
            <PeriodText of={{ trueFrom, trueThrough }} />
          </p>
        </FactSection>
      ))}
      <ActsOn of={of} />
    </>
  );
}
