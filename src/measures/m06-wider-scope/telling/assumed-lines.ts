// 计划未定的话: with which price and which leader each sentence was weighed where none was planned, and up to which price its conclusion holds.

import type { Label } from '../../../web/language/labels/label.ts';
import { amountText } from '../../../web/ui/text/amount-text.ts';
import type { SheetContent } from '../contract.ts';
import type { Sentence } from '../rules/assessment.ts';

type Key =
  | 'upTo'
  | 'priceUpTo'
  | 'priceWithin'
  | 'priceTried'
  | 'leader'
  | 'leaderNone'
  | 'leaderAssumed'
  | 'leaderEach'
  | 'leaderWith'
  | 'leaderEquals'
  | 'short.M06.S1'
  | 'short.M06.S2';

export interface Wording {
  readonly say: (key: Key, what?: Readonly<Record<string, string>>) => string;
  readonly label: Label;
}

type Content = Pick<SheetContent, 'assumed' | 'sentences'>;
type Leader = NonNullable<SheetContent['assumedLeader']>;

/** Beneath a conclusion; '' where no price limits it. */
export const limitText = (limit: string | null, { say, label }: Wording): string =>
  limit === null ? '' : say('upTo', { price: amountText(limit, label.language) });

/** Above the words of a sentence. */
export function assumedLines(sentence: Sentence, { assumed, sentences }: Content, { say, label }: Wording): readonly string[] {
  if (assumed === undefined) return [];
  const { bidPrice, upTo, leader } = assumed[sentence];
  const { may } = sentences[sentence];
  const key = upTo === null || may === 'no' ? 'priceTried' : may === 'yes' ? 'priceUpTo' : 'priceWithin';
  return [
    ...(bidPrice === null ? [] : [say(key, { price: amountText(bidPrice, label.language) })]),
    ...(leader === null ? [] : [`${say('leader')}${label('：')}${say('leaderAssumed', { who: textOf(leader, { say, label }) })}`]),
  ];
}

/** Beside the name of the field. */
export function leaderLine(
  { plan, assumed, assumedLeader }: Pick<SheetContent, 'plan' | 'assumed' | 'assumedLeader'>,
  words: Wording,
): string {
  const { say } = words;
  if (plan.leader !== null) return plan.leaderName ?? plan.leader;
  const [first, second] = assumed === undefined ? [assumedLeader, assumedLeader] : [assumed['M06.S1'].leader, assumed['M06.S2'].leader];
  if (first == null || second == null) return say('leaderNone');
  if (textOf(first, words) === textOf(second, words)) return say('leaderAssumed', { who: textOf(first, words) });
  const each = (key: Key, leader: Leader) => say('leaderWith', { sentence: say(key), who: textOf(leader, words) });
  return say('leaderEach', { first: each('short.M06.S1', first), second: each('short.M06.S2', second) });
}

function textOf({ name, others }: Leader, { say, label }: Wording): string {
  return others.length === 0 ? name : `${name}${say('leaderEquals', { who: others.map((it) => it.name).join(label('、')) })}`;
}
