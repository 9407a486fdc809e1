// 已被改动: what was seen, what is held now and what was typed, side by side; nobody's words are lost.

import type { Fact, RegisterFields } from '#contract/domains/corrections';
import { useWording } from '../../../../web/language/use-wording.ts';
import { DataTable } from '../../../../web/ui/DataTable.tsx';
import { RegisterWord } from '../../../../web/ui/text/RegisterWord.tsx';
import { correctionWording } from '../wording.ts';

interface Props {
  /** As the form was opened. */
  readonly base: Fact | RegisterFields;
  readonly now: Fact | RegisterFields;
  readonly typed: Readonly<Record<string, string>>;
  readonly onGoOn: () => void;
}

export function ChangedMeanwhile({ base, now, typed, onGoOn }: Props) {
  const say = useWording(correctionWording);
  const [was, is] = [versionsOf(base), versionsOf(now)];
  if (was.map(({ version }) => version).join() === is.map(({ version }) => version).join()) return null;
  const [seen, current] = [was.at(-1)?.values ?? {}, is.at(-1)?.values ?? {}];
  const rows = now.fields.filter(({ field }) => seen[field] !== current[field] || (typed[field] ?? '') !== (current[field] ?? ''));
  const text = (it: string | undefined) => <span lang="zh-CN">{it === undefined || it === '' ? say('blank') : it}</span>;
  return (
    <div className="conflict-banner" role="alert">
      <strong>{say('changedTitle')}</strong>
      <p>{say('changedText')}</p>
      <DataTable
        caption={say('changedTitle')}
        rows={rows}
        keyOf={({ field }) => `changed-${field}`}
        columns={[
          { key: 'field', title: say('field'), heads: true, cell: ({ header }) => <RegisterWord of={header} /> },
          { key: 'seen', title: say('seenThen'), cell: ({ field }) => text(seen[field]) },
          { key: 'now', title: say('heldNow'), cell: ({ field }) => text(current[field]) },
          { key: 'yours', title: say('yours'), cell: ({ field }) => text(typed[field]) },
        ]}
      />
      <button type="button" className="plain-button on-paper" onClick={onGoOn}>
        {say('goOn')}
      </button>
    </div>
  );
}

const versionsOf = (of: Fact | RegisterFields) => ('versions' in of ? of.versions : []);
