// 试算的文字: what was tried and who gains and loses, in lines for a terminal; the same numbers as the page.

import type { SimulationContent } from '../contract.ts';
import { type Dimension, dimensions, tableBy } from '../rules/totals.ts';
import { changeText, dimensionName, keyName, mark, notInForce } from './simulation-words.ts';

const number = (of: number): string => of.toLocaleString('en');

export function simulationText(content: SimulationContent): string {
  const { title, measure, asked, changes, firms, lots, total, moves, isDemo } = content;
  return [
    `${mark}（${notInForce}，现行规则没有改动）：${title}`,
    ...(isDemo ? ['演示数据，不是真实的企业、人员和工程'] : []),
    `措施 ${measure.id} ${measure.title}`,
    ...changes.map((it) => `改动 ${changeText(it)}`),
    `标段 投标截止日 ${asked.from} 至 ${asked.through}，${number(lots.length)} 个，均已开标；企业 ${number(firms.length)} 家，以 ${asked.factsOn} 的登记为准`,
    `新增 ${number(total.gained)} 对，涉及 ${number(total.firmsGaining)} 家企业；失去 ${number(total.lost)} 对，涉及 ${number(total.firmsLosing)} 家企业`,
    ...(moves.length === 0 ? ['没有企业受益，也没有企业受损：草案没有改变任何一对的结论。'] : []),
    ...rulesLines(content),
    ...dimensions.flatMap((by) => tableLines(by, content)),
    '按字句和其他法律的前提衡量，项目负责人逐一试用，报价按最高限价；一家企业在一个标段上按各句中较好的结论。',
  ].join('\n');
}

function rulesLines({ rules, firms }: SimulationContent): readonly string[] {
  return rules.flatMap(({ id, text, lotsInForce, before, after }) => {
    const no = ({ yes, unknown }: typeof before) => lotsInForce * firms.length - yes - unknown;
    const step = (was: number, is: number) => (was === is ? number(was) : `${number(was)} → ${number(is)}`);
    const counts = [
      `符合 ${step(before.yes, after.yes)}`,
      `待核实 ${step(before.unknown, after.unknown)}`,
      `不符合 ${step(no(before), no(after))}`,
    ];
    return [`${id} ${text}`, `  ${counts.join('，')}（企业×标段，现行 → 草案）`];
  });
}

function tableLines(by: Dimension, content: SimulationContent): readonly string[] {
  const unit = by.startsWith('firm') ? '家' : '个标段';
  return [
    dimensionName[by],
    ...tableBy(by, content.moves, content).map(({ key, size, gained, lost, firmsGaining, firmsLosing }) => {
      const of = `  ${keyName[key] ?? key}（${number(size)} ${unit}）：`;
      if (gained + lost === 0) return `${of}没有变化`;
      return `${of}新增 ${number(gained)} 对（${number(firmsGaining)} 家企业），失去 ${number(lost)} 对（${number(firmsLosing)} 家企业）`;
    }),
  ];
}
