// 核对表的纸面: a check sheet as blocks of a paper; says nothing that the page of the same number does not say.

import type { CheckSheetOnWire, SheetContent } from '#contract/measures/m06-wider-scope';
import type { Block, Cell, Line, Paper, TableRow } from '#platform/paper/paper';
import { capitalText, wanText, yuanText } from '../../../web/ui/text/amount-text.ts';
import { dayInWords, instantText } from '../../../web/ui/text/day-text.ts';
import { uiWording } from '../../../web/ui/wording.ts';
import { leaderLine, limitText } from '../telling/assumed-lines.ts';
import { certificateNotes, conclusionIn, limitIn } from '../telling/conclusions.ts';
import { dueOnOf } from '../telling/due-on.ts';
import { m06Wording } from '../web/wording.ts';
import { checkBlocks, conflictBlocks, factBlocks, recheckBlocks } from './closing-blocks.ts';
import { inChinesePaper } from './in-chinese.ts';
import * as said from './paper-wording.ts';
import { answerLine, partsOf, sentenceBlocks } from './sentence-blocks.ts';
import { unverified } from './unverified.ts';

export interface Printing {
  /** Of the public page of this number. */
  readonly address: string;
  /** False: it opens on the machine of the system only. */
  readonly isPublic: boolean;
  /** Civil day on which the paper is asked for. */
  readonly on: string;
}

const { words } = m06Wording;
const heading = (text: string): Block => ({ is: 'heading', level: 1, text });

export function sheetPaper(sheet: CheckSheetOnWire, { address, isPublic, on }: Printing): Paper {
  const { content } = sheet;
  const open = unverified(content);
  return {
    title: said.title,
    number: sheet.number,
    madeOn: content.madeOn,
    issuer: content.enterprise.name,
    headMark: content.isDemo ? said.demoMark : null,
    watermark: open.length === 0 ? null : said.trialMark,
    opening: said.opening,
    check: { address, invitation: isPublic ? said.invitation : said.invitationHere },
    blocks: [
      ...remarks([
        said.handedOver(content.plan.bidPrice !== null),
        ...(content.isDemo ? [said.demoText] : []),
        ...(open.length === 0 ? [] : [said.trialBecause(open)]),
      ]),
      heading('一、基本情况'),
      particulars(sheet),
      heading('二、结论和复核'),
      conclusions(content),
      ...recheckBlocks(sheet, on),
      heading(`三、${words['M06.S1'].zh}`),
      ...sentenceBlocks('M06.S1', content),
      heading(`四、${words['M06.S2'].zh}`),
      ...sentenceBlocks('M06.S2', content),
      heading(`五、${words.facts.zh}`),
      ...factBlocks(content),
      heading(`六、${words.conflict.zh}`),
      ...conflictBlocks(content),
      heading('七、查核'),
      ...checkBlocks(sheet, { address, isPublic }),
    ],
  };
}

const remarks = (texts: readonly string[]): readonly Block[] => texts.map((text) => ({ is: 'text', line: { text, look: 'open' } }));

function particulars({ number, madeAt, content, rechecks }: CheckSheetOnWire): Block {
  const { lot, enterprise, plan, madeOn } = content;
  const dueNow = dueOnOf(rechecks.at(-1)?.content ?? content);
  const pair = (label: string, ...lines: readonly string[]) => ({ label, value: { lines: lines.map((text): Line => ({ text })) } });
  return {
    is: 'pairs',
    rows: [
      pair('编号', number),
      pair('生成日期', `${dayInWords(madeOn)}${timeOn(madeOn, madeAt)}`),
      pair('企业', enterprise.name, `统一社会信用代码 ${enterprise.creditCode}`),
      pair('标段', lot.title, `标段编号 ${lot.code}`),
      pair('招标人', lot.procuringEntity),
      pair('投标截止日', dayInWords(dueNow), ...(dueNow === lot.bidsDueOn ? [] : [said.dueThen(dayInWords(lot.bidsDueOn))])),
      pair('投标报价', ...priceLines(plan.bidPrice)),
      pair('拟派项目负责人', leaderLine(content, inChinesePaper)),
    ],
  };
}

/** Left out where the city shows another day than the clock, as a demonstration does. */
function timeOn(day: string, madeAt: string): string {
  const [on, time] = instantText(madeAt).split(' ');
  return on === day ? `（${time}，北京时间）` : '';
}

function priceLines(yuan: string | null): readonly string[] {
  return yuan === null ? ['尚未填写'] : [`${yuanText(yuan)} 元（${wanText(yuan)} 万元）`, capitalText(yuan)];
}

/** What stands first is what needs no measure 6. */
function byCertificateRow(content: SheetContent): TableRow {
  const notes = content.byCertificate === undefined ? [] : certificateNotes(content.byCertificate, inChinesePaper);
  const blank: Cell = { lines: [{ text: words.none.zh, look: 'faint' }] };
  return {
    cells: [
      { lines: [{ text: words.certificateAlone.zh, look: 'strong' }] },
      blank,
      blank,
      blank,
      { lines: [answerLine(conclusionIn(content, 'certificate'))] },
    ],
    beneath: notes.map((text) => ({ text })),
  };
}

function conclusions(content: SheetContent): Block {
  const { sentences } = content;
  const titles = [uiWording.words.conclusion.zh, words.partWords.zh, words.partLaw.zh, words.partTender.zh, words.conclusion.zh];
  return {
    is: 'table',
    columns: titles.map((title, i) => ({ title: i === 0 ? '依据' : title.replace(/^[一二三]、/, ''), share: i === 0 ? 50 : 28 })),
    rows: [
      byCertificateRow(content),
      ...(['M06.S1', 'M06.S2'] as const).map((sentence): TableRow => {
        const { words: own, law, tender } = partsOf(sentences[sentence]);
        const answers = [own, law, tender, sentences[sentence].may];
        return {
          cells: [{ lines: [{ text: words[sentence].zh, look: 'strong' }] }, ...answers.map((it) => ({ lines: [answerLine(it)] }))],
          beneath: limitLines(sentence, content),
        };
      }),
    ],
  };
}

function limitLines(sentence: 'M06.S1' | 'M06.S2', content: SheetContent): readonly Line[] {
  const limit = limitText(limitIn(content, sentence), inChinesePaper);
  return limit === '' ? [] : [{ text: `${said.limited}${limit}。` }];
}
