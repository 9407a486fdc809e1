// 名单: the bodies a document addresses, or sends a copy to.

import { splitOutside } from './pairs.ts';
import type { Passage } from './passage.ts';

/** What a public body's own name ends in; 各县 and 市各委 are not names, so 各县、区人民政府 stays whole. */
const ownName =
  /^.{2,}(?:政府|委员会|管委会|常委会|纪委|监委|党组|办公室|法院|检察院|警备区|军分区|人武部|公司|集团|银行|分行|中心|部门|单位|机构|团体|[局部院厅室所会处社团])$/;

/** Commas divide; 、 divides only between two names that can each stand alone. */
export function namesIn(passage: Passage): readonly string[] {
  return splitOutside(passage, '，,；;。：:')
    .map(({ text, from }) => ({ text: text.replace(/[，,；;。：:]$/, ''), from }))
    .flatMap(namesInGroup)
    .map((name) => name.replace(/\s/g, ''))
    .filter((name) => name !== '');
}

function namesInGroup(group: Passage): readonly string[] {
  const parts = splitOutside(group, '、').map(({ text }) => text.replace(/、$/, '').trim());
  return parts.every((part) => ownName.test(part)) ? parts : [group.text];
}
