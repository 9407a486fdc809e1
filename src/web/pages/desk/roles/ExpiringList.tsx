// 即将到期: what expires within the days of the parameter, which is ours and says so.

import { Link } from '@tanstack/react-router';
import type { EnterpriseFile } from '#contract/domains/registers';
import { type PlainDate, plainDate } from '#kernel/plain-date';
import { certificateExpiring } from '#law/parameters/registers';
import { categoryName, gradeName } from '#law/qualification';
import { qualificationText } from '../../../../domains/registers/web/qualification-text.ts';
import { useLabel } from '../../../language/labels/use-label.ts';
import { useWording } from '../../../language/use-wording.ts';
import { paths } from '../../../paths.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { StatusTag } from '../../../ui/tags/StatusTag.tsx';
import { VerifiedTag } from '../../../ui/tags/VerifiedTag.tsx';
import { DayText } from '../../../ui/text/DayText.tsx';
import { deskWording } from '../wording.ts';
import { datedOf, type Expiring, expiringOf, noticeEdition } from './expiring.ts';

const mostNamed = 3;

export function ExpiringList({ of, today }: { readonly of: EnterpriseFile; readonly today: string }) {
  const say = useWording(deskWording);
  const edition = noticeEdition(plainDate(today));
  const days = edition.value ?? 0;
  const { soon, unknown } = useExpiring(of, plainDate(today), days);
  return (
    <section className="fact-section">
      <h2>{say('expiring', { days })}</h2>
      {soon.length === 0 ? <p>{say('expiringNone', { days })}</p> : <Rows of={soon} />}
      {unknown.length > 0 && (
        <p className="remark">
          {say('expiringUnknown', {
            count: unknown.length,
            names: unknown.slice(0, mostNamed).join('、') + (unknown.length > mostNamed ? say('andMore') : ''),
          })}
        </p>
      )}
      <p className="remark">
        {say('expiringText')}{' '}
        <Link to={paths.parameters} hash={certificateExpiring.key}>
          {say('parameter')}
        </Link>{' '}
        <VerifiedTag of={edition.verified} /> <span lang="zh-CN">{edition.basis}</span>
      </p>
    </section>
  );
}

function useExpiring(of: EnterpriseFile, today: PlainDate, within: number): Expiring {
  const say = useWording(deskWording);
  const label = useLabel();
  const word = (names: Readonly<Record<string, string>>, code: string) => label(names[code] ?? code);
  const dated = datedOf(of, {
    permit: say('safetyPermit'),
    certificate: (it) => `${qualificationText(it, label)} ${it.certificateNo}`,
    registration: ({ name, category, grade }) =>
      say('registration', { name, category: word(categoryName, category), grade: word(gradeName, grade) }),
  });
  return expiringOf(dated, { today, within });
}

function Rows({ of }: { readonly of: Expiring['soon'] }) {
  const say = useWording(deskWording);
  return (
    <DataTable
      caption={say('what')}
      rows={of}
      keyOf={({ name }) => name}
      columns={[
        { key: 'what', title: say('what'), heads: true, cell: ({ name }) => <span lang="zh-CN">{name}</span> },
        { key: 'through', title: say('validThrough'), cell: ({ through }) => <DayText of={through} /> },
        {
          key: 'left',
          title: say('daysLeft'),
          cell: ({ left }) => (
            <StatusTag tone={left < 0 ? 'red' : 'orange'} plain>
              {left < 0 ? say('expired', { days: -left }) : say('days', { days: left })}
            </StatusTag>
          ),
        },
      ]}
    />
  );
}
