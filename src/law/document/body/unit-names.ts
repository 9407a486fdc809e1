// 单位名称: a list of responsible units, split into names, areas taken together, and 等.

import { splitOutside } from '../text/pairs.ts';
import { errorAt, type Passage, trimmed } from '../text/passage.ts';
import { areasAtStart } from './area-names.ts';

export interface UnitNames {
  readonly units: readonly string[];
  readonly openEnded: boolean;
  /** 各县区政府, 功能板块管委会 … as written. */
  readonly areas: readonly string[];
}

const separators = '、，；,;。';
const label = /^(?:牵头|责任|主办|配合|协办|参与|落实|实施)(?:单位|部门|主体)\s*[:：]\s*/;
/** 市住建局及市财政局: two names; the 和 of 市自然资源和规划局 joins nothing. */
const joined = /(?<=[局委办行会院团司心处社部府门位台])(?:以及|及|和|与)(?=市|省|县|区|各|人行|人民银行)/;
/** 等 ends the list; 高等, 中等 and 等级 are parts of words. */
const openEnd = /^([^（(]*?(?:[（(][^）)]*[）)])?[^（(]*?)(?<![高中初平同])等(?![级教])/;
/** Nobody in particular: the list is open, and there is no name to count. */
const anyone = /^(?:市|省)?(?:直|级)?(?:各|其他|其它)?(?:有关|相关|职能|其他|其它|各)(?:职能)?(?:部门|单位|委办局|委、办、局|直属单位)/;
/** 市人社局市住建局 lost its 、; 人行市分行, 市委市政府信访局 and 市市场监管局 did not. */
const runTogether =
  /(?:(?<!^[市省县区])委|局|办|院|会|厅|处|部|社|联|政府|集团|公司|中心|行(?!市[^市省县区]{0,6}行$))(?:市(?!场|区|民|级)|省(?!级)|县(?!级|域)|区(?!域|级)|各(?=[县市区])|功能板块|人行|人民银行)/;
const name = /^[\u4e00-\u9fffA-Za-z0-9（）()“”·、]{2,40}$/;
const noName = /^(?:不再|下同|同上|以上|以下|均|略|详见|各自)/;

export function unitNamesIn(list: Passage): UnitNames {
  const found = { units: [] as string[], openEnded: false, areas: [] as string[] };
  for (const part of partsOf(list)) {
    if ('areas' in part) found.areas.push(part.areas);
    else readItem(part.item, found);
  }
  return { ...found, units: [...new Set(found.units)] };
}

/** Areas first: the 、 of 各县、区人民政府 divides nothing. */
function partsOf(list: Passage): readonly ({ readonly item: Passage } | { readonly areas: string })[] {
  const items = splitOutside(list, separators);
  const parts: ({ item: Passage } | { areas: string })[] = [];
  let skipTo = 0;
  let at = 0;
  for (const item of items) {
    const areas = at < skipTo ? '' : areasAtStart(list.text.slice(at, at + 80).trimStart());
    if (areas !== '') skipTo = list.text.indexOf(areas, at) + areas.length;
    if (areas !== '') parts.push({ areas });
    else if (at >= skipTo) parts.push({ item: trimmed({ text: item.text.replace(/[、，；,;。]$/, ''), from: item.from }) });
    at += item.text.length;
  }
  return parts;
}

function readItem(item: Passage, found: { units: string[]; openEnded: boolean; areas: string[] }): void {
  if (item.text.length > 120) throw notAName(item, item.text);
  for (const part of item.text.replace(label, '').split(joined)) {
    const open = openEnd.exec(part);
    const unit = (open?.[1] ?? part).trim();
    if (open !== null || anyone.test(part)) found.openEnded = true;
    if (unit === '' || anyone.test(part)) continue;
    if (runTogether.test(unit)) throw twoNames(item, unit);
    if (areasAtStart(unit) === unit) found.areas.push(unit);
    else if (name.test(unit) && !noName.test(unit)) found.units.push(unit);
    else throw notAName(item, unit);
  }
}

function notAName(item: Passage, unit: string) {
  return errorAt(item, item.text.indexOf(unit), {
    kind: 'units',
    what: `“${unit.slice(0, 40)}”读不出是一个单位名称`,
    expected: '用顿号或逗号隔开的单位名称',
    remedy: '请对照原件检查责任单位之间的分隔和多余的空格',
  });
}

function twoNames(item: Passage, unit: string) {
  return errorAt(item, item.text.indexOf(unit), {
    kind: 'units',
    what: `“${unit.slice(0, 40)}”像是连在一起的两个单位名称`,
    expected: '用顿号或逗号隔开的单位名称，如 市人社局、市住建局',
    remedy: '请对照原件补上单位之间的顿号',
  });
}
