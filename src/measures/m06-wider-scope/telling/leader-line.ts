// 负责人一行: the planned leader; or, where none is planned, the one whom the firm could send and with whom it was weighed.

import type { Label } from '../../../web/language/labels/label.ts';
import type { SheetContent } from '../contract.ts';

interface Wording {
  readonly say: (key: 'leaderNone' | 'leaderAssumed' | 'leaderEquals', what?: Readonly<Record<string, string>>) => string;
  readonly label: Label;
}

export function leaderLine({ plan, assumedLeader }: Pick<SheetContent, 'plan' | 'assumedLeader'>, { say, label }: Wording): string {
  if (plan.leader !== null) return plan.leaderName ?? plan.leader;
  if (assumedLeader == null) return say('leaderNone');
  const { name, others } = assumedLeader;
  const equals = others.length === 0 ? '' : say('leaderEquals', { who: others.map((it) => it.name).join(label('、')) });
  return `${say('leaderAssumed', { who: name })}${equals}`;
}
