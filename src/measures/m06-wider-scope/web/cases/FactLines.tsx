// 事实几行: facts in short, one line each.

import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import type { FactTold } from './case-rows.ts';
import { casesWording } from './wording.ts';

export function FactLines({ of }: { readonly of: readonly FactTold[] }) {
  const say = useWording(casesWording);
  const label = useLabel();
  if (of.length === 0) return <>{say('nothing')}</>;
  return (
    <ul className="plain-list">
      {of.map(({ title, lines }) => (
        <li key={title}>
          {title}
          {label('：')}
          {lines === undefined ? say('notKnown') : lines.join(label('；'))}
        </li>
      ))}
    </ul>
  );
}
