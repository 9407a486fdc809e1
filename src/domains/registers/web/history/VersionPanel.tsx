// 一个版本: both of its times in words, its source, and side by side what it changed.

import type { RegisterHistory } from '#contract/domains/registers';
import { type Say, useWording } from '../../../../web/language/use-wording.ts';
import { DataTable } from '../../../../web/ui/DataTable.tsx';
import { OriginText } from '../../../../web/ui/detail/FactSection.tsx';
import { StatusTag } from '../../../../web/ui/tags/StatusTag.tsx';
import { instantText } from '../../../../web/ui/text/day-text.ts';
import { RegisterWord } from '../../../../web/ui/text/RegisterWord.tsx';
import { historyWording } from './wording.ts';

type Version = RegisterHistory['versions'][number];
type HistorySay = Say<keyof (typeof historyWording)['words']>;

export function VersionPanel({ of }: { readonly of: Version }) {
  const say = useWording(historyWording);
  const stands = of.knownUntil === null;
  return (
    <div className="fact-section">
      <h2>
        {knownText(of, say)}{' '}
        <StatusTag tone={stands ? 'green' : 'grey'} plain>
          {say(stands ? 'stands' : 'superseded')}
        </StatusTag>
      </h2>
      <p>{trueText(of, say)}</p>
      <OriginText of={{ source: of.source, evidence: of.evidence }} />
      <Changes of={of} />
      <details>
        <summary>{say('whole')}</summary>
        <Told of={of} />
      </details>
    </div>
  );
}

function Changes({ of: { replaces, changes, version } }: { readonly of: Version }) {
  const say = useWording(historyWording);
  if (replaces === null) return <p className="remark">{say('first')}</p>;
  if (changes.length === 0) return <p className="remark">{say('daysOnly')}</p>;
  return (
    <DataTable
      caption={say('changed')}
      showCaption
      columns={[
        { key: 'header', title: say('field'), heads: true, cell: ({ header }) => <RegisterWord of={header} /> },
        { key: 'before', title: say('before'), cell: ({ before }) => <del lang="zh-CN">{before ?? say('blank')}</del> },
        { key: 'after', title: say('after'), cell: ({ after }) => <ins lang="zh-CN">{after ?? say('blank')}</ins> },
      ]}
      rows={changes}
      keyOf={({ header }) => `change-${version}-${header}`}
    />
  );
}

function Told({ of: { told, version } }: { readonly of: Version }) {
  const say = useWording(historyWording);
  return (
    <DataTable
      caption={say('whole')}
      columns={[
        { key: 'header', title: say('field'), heads: true, cell: ({ header }) => <RegisterWord of={header} /> },
        { key: 'text', title: say('value'), cell: ({ text }) => <span lang="zh-CN">{text ?? say('blank')}</span> },
      ]}
      rows={told}
      keyOf={({ header }) => `told-${version}-${header}`}
    />
  );
}

function knownText({ knownFrom, knownUntil }: Version, say: HistorySay): string {
  const from = instantText(knownFrom);
  return knownUntil === null ? say('knownSince', { from }) : say('knownBetween', { from, until: instantText(knownUntil) });
}

function trueText({ trueFrom, trueThrough }: Version, say: HistorySay): string {
  if (trueFrom === null && trueThrough === null) return say('trueAlways');
  if (trueThrough === null) return say('trueSince', { from: trueFrom ?? '' });
  return trueFrom === null ? say('trueUntil', { through: trueThrough }) : say('trueBetween', { from: trueFrom, through: trueThrough });
}
