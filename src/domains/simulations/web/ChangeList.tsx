// 草案的改动: each change in a line, with what stands in force.

import { useWording } from '../../../web/language/use-wording.ts';
import type { Change } from '../contract.ts';
import { simulationWording } from './wording.ts';

export function ChangeList({ of }: { readonly of: readonly Change[] }) {
  const say = useWording(simulationWording);
  return (
    <ul className="plain-list" lang="zh-CN">
      {of.map((it) => (
        <li key={it.kind === 'parameter' ? it.key : `${it.rule} ${it.quote}`}>
          {it.kind === 'parameter' ? (
            <>
              {it.title}：{it.before} → <b>{it.after}</b>
            </>
          ) : (
            say('without', { rule: it.rule, quote: it.quote })
          )}
        </li>
      ))}
    </ul>
  );
}
