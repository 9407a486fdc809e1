// 给人看的核对结果: the same answer in Chinese lines.

import type { AssessmentOnWire } from '#contract/measures/m06-wider-scope';
import type { RequiredGrade } from '#law/licence-standard/required-grade';
import { categoryName, gradeName } from '#law/qualification';
import { readableBy } from '#law/wire/readable';
import { insteadOfAsking, measure6Facts, preconditionTitle } from '#measures/m06-wider-scope';

const read = readableBy(measure6Facts);
const titleOf = (fact: string) => Object.entries(measure6Facts.facts).find(([name]) => name === fact)?.[1].title ?? fact;

const answerWords = { yes: '符合', no: '不符合', unknown: '待核实', 'not-in-force': '不在有效期内' } as const;
const tenderWords = { admits: '招标文件写明适用措施六', 'does-not-admit': '招标文件未写明适用措施六', unknown: '待核实' } as const;

export function assessmentText(it: AssessmentOnWire): string {
  return [
    `${it.under.document} ${it.under.id}：${it.under.text}`,
    `一、文件原文：${answerWords[it.answer]}（仅凭资质证书本身：${answerWords[it.certificate]}）`,
    ...it.conditions.map(conditionLine),
    '二、上位法前提：',
    ...it.preconditions.map(({ id, law, holds }) => `  ${mark(holds)} ${preconditionTitle(id)}（${law}）`),
    `三、本次招标：${tenderWords[it.tender]}`,
    `结论：${answerWords[it.may]}${it.conflicts.length > 0 ? `（涉及 ${it.conflicts.join('、')}，见冲突登记）` : ''}`,
    ...it.missing.map(({ fact, askOf }) => `  待补：${titleOf(fact)}（${fact}），${insteadOfAsking(fact) ?? `请向${askOf}索取`}`),
    ...it.changes.map((set, i) => `  办法${i + 1}：${set.map(({ saying }) => saying).join('；并且')}`),
  ].join('\n');
}

export function requiredGradeText({ answer, category, grade, because, missing }: RequiredGrade): string {
  const what = category === null ? '类别未知' : categoryName[category];
  const head =
    answer === 'determined' && grade !== null ? `所需资质：${what}施工总承包${gradeName[grade]}` : `所需资质：${what}，等级待核实`;
  return [
    head,
    ...because.map(
      ({ row, parameter, limit, value, verified }) =>
        `  ${row} ${parameter}：限值 ${limit}，本标段 ${value}${verified ? '' : '（标准条文未核实）'}`,
    ),
    ...missing.map(({ fact, askOf }) => `  待补：${fact}，请向${askOf}索取`),
  ].join('\n');
}

function conditionLine({ quote, holds, required, actual, gap, assuming }: AssessmentOnWire['conditions'][number]): string {
  const numbers = [required && `要求 ${read(required)}`, actual && `实际 ${read(actual)}`, gap && `差距 ${read(gap)}`]
    .filter(Boolean)
    .join('，');
  const ours = assuming.map(({ key, value, verified }) => `${key}=${JSON.stringify(value)}${verified ? '' : '（未核实）'}`).join('、');
  return `  ${mark(holds)} 「${quote}」 ${numbers}${ours === '' ? '' : `；参数 ${ours}`}`;
}

function mark(holds: boolean | null): string {
  if (holds === null) return '[待核实]';
  return holds ? '[符合]' : '[不符合]';
}
