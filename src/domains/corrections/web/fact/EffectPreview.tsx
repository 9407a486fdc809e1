// 改动前后: what a correction does, field by field, and the periods that come of it.

import type { Effect, FactVersion, Field } from '#contract/domains/corrections';
import { useWording } from '../../../../web/language/use-wording.ts';
import { DataTable } from '../../../../web/ui/DataTable.tsx';
import { RegisterWord } from '../../../../web/ui/text/RegisterWord.tsx';
import { correctionWording } from '../wording.ts';
import { PeriodText } from './PeriodText.tsx';

interface Props {
  readonly of: Effect;
  readonly fields: readonly Field[];
}

export function EffectPreview({ of: { before, after, warnings }, fields }: Props) {
  const say = useWording(correctionWording);
  const [was, is] = [before.at(-1), changedIn(before, after)];
  const changed = fields.filter(({ field }) => was?.values[field] !== is?.values[field]);
  return (
    <section className="effect" aria-label={say('effectTitle')}>
      <DataTable
        caption={say('effectTitle')}
        showCaption
        rows={changed}
        keyOf={({ field }) => `effect-${field}`}
        columns={[
          { key: 'field', title: say('field'), heads: true, cell: ({ header }) => <RegisterWord of={header} /> },
          { key: 'before', title: say('before'), cell: ({ field }) => <del lang="zh-CN">{was?.values[field] ?? say('blank')}</del> },
          { key: 'after', title: say('after'), cell: ({ field }) => <ins lang="zh-CN">{is?.values[field] ?? say('blank')}</ins> },
        ]}
      />
      {warnings.length > 0 && (
        <>
          <p>{say('effectWarnings')}</p>
          <ul>
            {warnings.map(({ path, found, expected, remedy }) => (
              <li key={`${path} ${remedy}`} lang="zh-CN">
                {fields.find(({ field }) => field === path)?.header ?? path}：现为「{found}」，应为{expected}。{remedy}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{say('effectPeriods')}</p>
      <ul className="plain-list">
        {after.map((version) => (
          <li key={version.version}>
            <PeriodText of={version} /> · <span lang="zh-CN">{version.source}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The one that was not there before and is not what is left of one that was. */
function changedIn(before: readonly FactVersion[], after: readonly FactVersion[]): FactVersion | undefined {
  return after.find(({ source }) => !before.some((it) => it.source === source)) ?? after.at(-1);
}
