// 信用: sanctions, bans and scores, for whom they are.

import type { EnterpriseFile } from '#contract/domains/registers';
import { sanctionKinds, sanctionName } from '#law/sanctions';
import { useWording } from '../../../../web/language/use-wording.ts';
import { DayText } from '../../../../web/ui/text/DayText.tsx';
import { SectionOf } from '../file/SectionOf.tsx';
import { fileWording } from '../wording.ts';

type Of = Pick<EnterpriseFile, 'creditCode' | 'sanctions' | 'bans' | 'scores'>;

export function CreditSections({ of: { creditCode, sanctions, bans, scores } }: { readonly of: Of }) {
  const say = useWording(fileWording);
  const forWhom = say('creditForWhom');
  return (
    <>
      <SectionOf
        title={say('scores')}
        of={scores}
        forWhom={forWhom}
        keyOf={({ scoredOn }) => scoredOn}
        rowOf={({ scoredOn }) => ({ register: 'credit_score', rowKey: [creditCode, scoredOn] })}
        columns={[
          { key: 'scoredOn', title: say('scoredOn'), heads: true, cell: ({ scoredOn }) => <DayText of={scoredOn} /> },
          { key: 'score', title: say('score'), numeric: true, cell: ({ score }) => score },
        ]}
      />
      <SectionOf
        title={say('sanctions')}
        of={sanctions}
        forWhom={forWhom}
        keyOf={({ documentNo }) => documentNo}
        rowOf={({ kind, documentNo }) => ({ register: 'sanction', rowKey: [creditCode, kind, documentNo] })}
        columns={[
          { key: 'documentNo', title: say('documentNo'), heads: true, cell: ({ documentNo }) => <span lang="zh-CN">{documentNo}</span> },
          { key: 'kind', title: say('kind'), cell: ({ kind }) => <span lang="zh-CN">{sanctionText(kind)}</span> },
          { key: 'decidedOn', title: say('decidedOn'), cell: ({ decidedOn }) => <DayText of={decidedOn} /> },
          {
            key: 'restoredOn',
            title: say('restoredOn'),
            cell: ({ restoredOn, restoredKnown }) =>
              restoredOn === null ? say(restoredKnown ? 'notRestored' : 'notKnown') : <DayText of={restoredOn} />,
          },
        ]}
      />
      <SectionOf
        title={say('bans')}
        of={bans}
        forWhom={forWhom}
        keyOf={({ kind, from }) => `${kind}-${from}`}
        rowOf={({ kind, from }) => ({ register: 'ban', rowKey: [creditCode, kind, from] })}
        columns={[
          { key: 'kind', title: say('kind'), heads: true, cell: ({ kind }) => <span lang="zh-CN">{kind}</span> },
          { key: 'from', title: say('fromDay'), cell: ({ from }) => <DayText of={from} /> },
          { key: 'through', title: say('throughDay'), cell: ({ through }) => <DayText of={through} /> },
        ]}
      />
    </>
  );
}

function sanctionText(kind: string): string {
  const known = sanctionKinds.find((it) => it === kind);
  return known === undefined ? kind : sanctionName[known];
}
