// 不再单列: the sentence that binds all counties and boards, and how far it reaches.

import { errorAt, type Passage, slice } from '../text/passage.ts';
import { areasAtStart } from './area-names.ts';
import { unitNamesIn } from './unit-names.ts';

export interface AreaSentence {
  /** Which measures it speaks of, seen from where it stands. */
  readonly reach: 'following' | 'preceding' | 'others' | 'all' | 'some';
  readonly areas: readonly string[];
}

export interface SplitList {
  readonly sentences: readonly AreaSentence[];
  /** What is left of the list. */
  readonly list: readonly Passage[];
}

const includes = /责任(?:单位|主体|部门)\s*(?:均|都|还|也|一律|全部)*\s*(?:包括|包含|含)/;
const notListed = /[，、；,;]?\s*(?:均|以下)?不再(?:单列|单独列出|逐一列出|逐条列出|一一列出|重复列出|列出|重复|赘述)/;
/** 各县区政府、功能板块管委会为以上各条措施的责任单位 */
const areAll = /^([^。；]{2,80}?)(?:均|都|同)?(?:作为|为|是)((?:以上|以下|上述|本)?[^，。；]{0,20}?)的?责任(?:单位|主体|部门)/;
const marks = '，。；、,;';

/** In a list of units: 以下各条措施责任单位均包括各县区政府、功能板块管委会，不再单列. */
export function areaSentencesIn(list: Passage): SplitList {
  const hit = includes.exec(list.text);
  if (hit === null && !/均包括|不再(?:单|逐|重|列)/.test(list.text)) return { sentences: [], list: [list] };
  if (hit === null) throw unreadable(list, 0);
  const start = leadStart(list.text, hit.index);
  // 功能板块管委会以下各条措施: a name without its mark would leave the list.
  if (/政府|管委会|板块|[局委](?!托)/.test(list.text.slice(start, hit.index))) throw unreadable(list, start);
  const from = hit.index + hit[0].length;
  const end = notListed.exec(list.text.slice(from));
  const until = end === null ? list.text.length : from + end.index;
  const sentence = areaSentence(list, list.text.slice(start, hit.index), slice(list, { start: from, end: until }));
  const rest = slice(list, { start: until + (end?.[0].length ?? 0), end: list.text.length });
  return { sentences: [sentence], list: [slice(list, { start: 0, end: start }), rest] };
}

/** In running text: a sentence of the preamble, the closing or a measure. */
export function areaSentenceOf(sentence: Passage): AreaSentence | undefined {
  const hit = includes.exec(sentence.text);
  if (hit !== null) {
    const from = hit.index + hit[0].length;
    const names = untilOtherWords(slice(sentence, { start: from, end: sentence.text.length }));
    return areaSentence(sentence, sentence.text.slice(leadStart(sentence.text, hit.index), hit.index), names);
  }
  const [, names = '', measures = ''] = areAll.exec(sentence.text) ?? [];
  if (areasAtStart(names) === '' || !/[条项]|措施|任务/.test(measures)) return undefined;
  return areaSentence(sentence, measures, slice(sentence, { start: 0, end: names.length }));
}

/** Back to the mark before, and further over 除第三条外. */
function leadStart(text: string, at: number): number {
  const start = Array.from(marks, (mark) => text.lastIndexOf(mark, at) + 1).reduce((one, other) => (one > other ? one : other), 0);
  const except = /除[^，。；、]{1,30}外[，,]?$/.exec(text.slice(start > 40 ? start - 40 : 0, start));
  return except === null ? start : start - except[0].length;
}

function reachOf(lead: string): AreaSentence['reach'] | undefined {
  if (/除|第\s*[一二三四五六七八九十百0-9]/.test(lead)) return 'some';
  if (/以下|下列|下述/.test(lead)) return 'following';
  if (/以上|上述|前述/.test(lead)) return 'preceding';
  if (/其余|其他|其它/.test(lead)) return 'others';
  return /各|所有|全部|每|本(?:措施|意见|办法|政策|文件)/.test(lead) ? 'all' : undefined;
}

function areaSentence(passage: Passage, lead: string, areas: Passage): AreaSentence {
  const reach = reachOf(lead);
  const names = unitNamesIn(areas);
  if (reach === undefined || names.areas.length === 0 || names.units.length > 0) throw unreadable(passage, 0);
  return { reach, areas: names.areas };
}

/** Running text may go on behind a comma: only the names before it count. */
function untilOtherWords(names: Passage): Passage {
  const commas = [...names.text.matchAll(/[，,。；;]/g)];
  const end = commas.find(({ index }) => areasAtStart(names.text.slice(index + 1, index + 81)) === '');
  return slice(names, { start: 0, end: end?.index ?? names.text.length });
}

function unreadable(passage: Passage, at: number) {
  return errorAt(passage, at, {
    kind: 'area-sentence',
    what: `读不懂这句话让哪些单位负责哪些措施：“${passage.text.slice(at, at + 40)}”`,
    expected: '以下各条措施责任单位均包括各县区政府、功能板块管委会，不再单列',
    remedy: '请对照原件；如果它还指名了市级单位，请在各条措施里分别列出',
  });
}
