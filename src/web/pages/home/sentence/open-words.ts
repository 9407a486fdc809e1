// 文件未定值的词: words of the text that give no number or no measure, with the parameters that stand in for it.

import type { SentenceId } from '#law/clauses/clauses-2024';
import type { Parameter } from '#law/parameter';
import { parameterRegister } from '#law/parameters/register';

type Key = (typeof parameterRegister)[number]['key'];

export interface OpenWords {
  /** Verbatim. */
  readonly words: string;
  /** The first place of the words, or the second: 一定比例 stands twice in M03.S2. */
  readonly place: 1 | 2;
  readonly parameters: readonly Parameter[];
}

const open = (words: string, keys: readonly Key[], place: 1 | 2 = 1): OpenWords => ({
  words,
  place,
  parameters: parameterRegister.filter(({ key }) => keys.includes(key)),
});

/** In the order of the text. */
const bySentence: Partial<Record<SentenceId, readonly OpenWords[]>> = {
  'M01.S1': [open('各县区应制定计划', ['M01.planScope', 'M01.due'])],
  'M02.S1': [open('优质企业', ['M02.quality']), open('子公司', ['M02.controlPct'])],
  'M03.S2': [
    open('5000 万元及以上的项目', ['M03.threshold', 'M03.basis']),
    open('一定比例', ['M03.declaredRatio', 'M03.simRatio']),
    open('一定比例', ['M03.memberShareMin'], 2),
  ],
  'M04.S1': [open('“评定分离”方法', ['M04.mode', 'M04.committee', 'M04.candidatesMax'])],
  'M04.S3': [open('应用力度', ['M04.creditWeight'])],
  'M06.S1': [
    open('信誉良好', ['M06.goodCredit', 'M06.minScore']),
    open('相关专业技术能力', ['M06.techAbility']),
    open('足额担保', ['M06.guaranteePct']),
    open('高一等级', ['M06.oneToSpecial', 'M06.stack', 'M06.inConsortium']),
  ],
  'M06.S2': [
    open('足额担保', ['M06.guaranteePct', 'M06.s2RequiresCredit']),
    open('相应业绩', ['M06.leaderRecord']),
    open('同等级', ['M06.stack', 'M06.inConsortium']),
  ],
  'M07.S1': [
    open('“绿色通道”优质服务', ['M07.promiseDays']),
    open('预售资金监管和拨付', ['M07.lgReplace']),
    open('相应分值', ['M07.devPoints']),
  ],
  'M08.S1': [open('综合实力强、经营状况好、社会信誉佳', ['M08.weights']), open('施工合同融资贷、应收账款融资贷', ['M08.refs'])],
  'M09.S1': [open('日常调度', ['M09.freq', 'M09.amber', 'M09.red'])],
  'M10.S2': [open('按质论价费标准', ['M10.rateTable'])],
  'M11.S1': [open('抽查工作', ['M11.sampling'])],
  'M11.S2': [open('大幅压降', ['M11.sharpDrop'])],
  'M12.S1': [open('反映企业和从业人员诉求', ['M12.reply'])],
  'M13.S1': [open('挂钩联系制度', ['M13.close'])],
};

export function openWordsOf(sentence: SentenceId): readonly OpenWords[] {
  return bySentence[sentence] ?? [];
}

export interface Piece {
  readonly text: string;
  /** Place in the list of open words; null: plain text. */
  readonly open: number | null;
}

/** The text cut at its open words; put together again it is the text, sign for sign. */
export function piecesOf(text: string, marked: readonly OpenWords[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  marked.forEach(({ words, place }, open) => {
    const at = placeOf(text, words, place);
    if (at < from) throw new RangeError(`「${words}」 is not in the text, or not in its order`);
    if (at > from) pieces.push({ text: text.slice(from, at), open: null });
    pieces.push({ text: words, open });
    from = at + words.length;
  });
  return from < text.length ? [...pieces, { text: text.slice(from), open: null }] : pieces;
}

function placeOf(text: string, words: string, place: 1 | 2): number {
  const first = text.indexOf(words);
  return place === 1 || first < 0 ? first : text.indexOf(words, first + words.length);
}
