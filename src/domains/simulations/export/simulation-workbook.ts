// 试算的工作簿: what was tried and what came of it, with the same numbers as the page; the name of every sheet's title says that it is a draft.

import type { NamedFile } from '#platform/http-file';
import { writeWorkbookAside } from '#platform/workbook/xlsx/write-aside';
import type { SheetToWrite } from '#platform/workbook/xlsx/write-workbook';
import type { SimulationContent, SimulationOnWire } from '../contract.ts';
import { type Dimension, dimensions, firmsMoved, isGain, tableBy } from '../rules/totals.ts';
import { changeText, dimensionName, draftMark, keyName, levelName, mark } from './simulation-words.ts';

export async function simulationWorkbook(kept: SimulationOnWire): Promise<NamedFile> {
  const { content } = kept;
  const sheets = [
    aboutSheet(kept),
    rulesSheet(content),
    ...dimensions.map((by) => tableSheet(by, content)),
    firmsSheet(content),
    movesSheet(content),
  ];
  const marked = sheets.map((sheet) => ({ ...sheet, title: `${draftMark}：${sheet.title}` }));
  return { fileName: `${mark} ${content.title.replace(/[\\/:*?"<>|]/g, ' ')}.xlsx`, bytes: await writeWorkbookAside(marked) };
}

const columns = (...headers: readonly string[]): SheetToWrite['columns'] => headers.map((header) => ({ header }));

function aboutSheet({ madeBy, madeAt, hash, content }: SimulationOnWire): SheetToWrite {
  const { title, measure, asked, changes, digests, total, isDemo } = content;
  const rows: (readonly [string, string | number])[] = [
    ...(isDemo ? [['数据', '演示数据，不是真实的企业、人员和工程'] as const] : []),
    ['草案', title],
    ['措施', `${measure.id} ${measure.title}`],
    ...changes.map((it) => ['改动', changeText(it)] as const),
    ['标段', `投标截止日 ${asked.from} 至 ${asked.through}，共 ${content.lots.length} 个，均已开标`],
    ['事实', `${asked.factsOn} 的登记，企业 ${content.firms.length} 家，项目负责人逐一试用，报价按最高限价`],
    ['新增', `${total.gained} 对，涉及 ${total.firmsGaining} 家企业`],
    ['失去', `${total.lost} 对，涉及 ${total.firmsLosing} 家企业`],
    ['试算人', madeBy],
    ['试算时间', madeAt],
    ['现行规则的摘要', digests.inForce],
    ['草案规则的摘要', digests.drafted],
    ['事实的摘要', digests.facts],
    ['本次试算的摘要', hash],
  ];
  return { name: '草案', title, columns: columns('事项', '内容'), rows };
}

function rulesSheet({ rules, firms }: SimulationContent): SheetToWrite {
  const rows = rules.map(({ id, text, lotsInForce, before, after }) => {
    const no = (of: typeof before) => lotsInForce * firms.length - of.yes - of.unknown;
    return [id, text, before.yes, after.yes, before.unknown, after.unknown, no(before), no(after)];
  });
  const headers = ['句', '原文', '符合（现行）', '符合（草案）', '待核实（现行）', '待核实（草案）', '不符合（现行）', '不符合（草案）'];
  return { name: '逐句', title: '逐句合计（企业×标段）', columns: columns(...headers), rows };
}

function tableSheet(by: Dimension, content: SimulationContent): SheetToWrite {
  const rows = tableBy(by, content.moves, content).map(({ key, size, gained, lost, firmsGaining, firmsLosing }) => {
    return [keyName[key] ?? key, size, gained, lost, firmsGaining, firmsLosing];
  });
  const counted = by.startsWith('firm') ? '企业数' : '标段数';
  const headers = ['分组', counted, '新增（对）', '失去（对）', '新增的企业数', '失去的企业数'];
  return { name: dimensionName[by], title: dimensionName[by], columns: columns(...headers), rows };
}

function firmsSheet({ firms, moves }: SimulationContent): SheetToWrite {
  const rows = firmsMoved(moves).map(({ firm, gained, lost }) => {
    const { code = '', name = '', area = '', grade = '' } = firms[firm] ?? {};
    return [name, code, area, keyName[grade] ?? grade, gained, lost];
  });
  const headers = ['企业', '统一社会信用代码', '所在地区', '最高资质等级', '新增标段', '失去标段'];
  return { name: '企业', title: '有变化的企业', columns: columns(...headers), rows };
}

function movesSheet({ firms, lots, moves, rules }: SimulationContent): SheetToWrite {
  const rows = moves.map((move) => {
    const [firm, lot] = [firms[move.firm], lots[move.lot]];
    const by = move.by.map((at) => rules[at]?.id ?? '').join('、');
    const way = isGain(move) ? '新增' : '失去';
    return [
      firm?.name ?? '',
      firm?.code ?? '',
      lot?.code ?? '',
      lot?.title ?? '',
      lot?.dueOn ?? '',
      way,
      levelName[move.before],
      levelName[move.after],
      by,
    ];
  });
  const headers = ['企业', '统一社会信用代码', '标段编号', '标段名称', '投标截止日', '变化', '现行', '草案', '哪一句'];
  return { name: '明细', title: '逐对明细', columns: columns(...headers), rows };
}
