// 纸面的后半: re-checks so far, facts with their sources, conflicts named, and how the paper is checked.

import type { CheckSheetOnWire, SheetContent } from '#contract/measures/m06-wider-scope';
import { conflicts } from '#law/conflicts';
import type { Block, Cell, Line } from '#platform/paper/paper';
import { inChinese } from '../../../web/language/labels/label.ts';
import { dayInWords } from '../../../web/ui/text/day-text.ts';
import { uiWording } from '../../../web/ui/wording.ts';
import { facts as declared } from '../rules/facts.ts';
import { limitText } from '../telling/assumed-lines.ts';
import { type Concluded, concluded, conclusionIn, limitIn } from '../telling/conclusions.ts';
import { distinct } from '../telling/condition-rows.ts';
import { factLines } from '../telling/fact-text.ts';
import { toldFacts } from '../telling/facts-for.ts';
import { m06Wording } from '../web/wording.ts';
import { inChinesePaper } from './in-chinese.ts';
import * as said from './paper-wording.ts';
import { answerLine } from './sentence-blocks.ts';
import { measuredCell } from './told-table.ts';

const { words } = m06Wording;
const cell = (...texts: readonly string[]): Cell => ({ lines: texts.map((text) => ({ text })) });
const factNamed = (name: string) => Object.entries(declared.facts).find(([key]) => key === name)?.[1];

export function recheckBlocks({ rechecks }: CheckSheetOnWire, on: string): readonly Block[] {
  if (rechecks.length === 0) return [{ is: 'text', line: { text: said.noRecheck(dayInWords(on)), look: 'faint' } }];
  const noted = (i: number): readonly Line[] => {
    if (rechecks[i]?.withdrawn === true) return [{ text: said.withdrawn, look: 'bad' }];
    return rechecks[i - 1]?.withdrawn === true ? [{ text: said.back, look: 'open' }] : [];
  };
  return [
    ...(rechecks.at(-1)?.withdrawn === true ? [{ is: 'text', line: { text: said.withdrawnNow, look: 'bad' } } as const] : []),
    { is: 'text', line: { text: said.recheckIntro(rechecks.length, dayInWords(on)), look: 'open' } },
    {
      is: 'table',
      columns: [
        { title: '复核', share: 30 },
        { title: '变化的事实', share: 48 },
        { title: '凭证书', share: 28 },
        { title: '第一句', share: 28 },
        { title: '第二句', share: 28 },
      ],
      rows: rechecks.map(({ ordinal, kind, recheckedOn, changed, content }, i) => ({
        cells: [
          {
            lines: [{ text: `第 ${ordinal} 次`, look: 'strong' }, { text: recheckedOn }, { text: said.recheckKinds[kind], look: 'faint' }],
          },
          { lines: [...noted(i), { text: changed.map((fact) => factNamed(fact)?.title ?? fact).join('、') }] },
          ...concluded.map((of) => ({ lines: concludedLines(content, of) })),
        ],
        beneath: [],
      })),
    },
  ];
}

function concludedLines(content: SheetContent, of: Concluded): readonly Line[] {
  const limit = limitText(limitIn(content, of), inChinesePaper);
  return [answerLine(conclusionIn(content, of)), ...(limit === '' ? [] : [{ text: limit, look: 'faint' } as const])];
}

export function factBlocks(content: Pick<SheetContent, 'facts' | 'assumed'>): readonly Block[] {
  return [
    {
      is: 'table',
      columns: [
        { title: words.fact.zh, share: 36 },
        { title: words.value.zh, share: 66 },
        { title: words.source.zh, share: 60 },
      ],
      rows: toldFacts(content).map(({ of, it: { fact, value, source } }) => ({
        cells: [
          cell(
            `${factNamed(fact)?.title ?? fact}${of === null ? '' : inChinesePaper.say('forOne', { sentence: words[`short.${of}`].zh })}`,
          ),
          factCell(fact, value),
          cell(source ?? words.none.zh),
        ],
        beneath: [],
      })),
    },
  ];
}

function factCell(name: string, value: unknown): Cell {
  const fact = factNamed(name);
  const lines = fact === undefined ? undefined : factLines(fact, value, inChinese);
  if (fact === undefined || lines === undefined) return { lines: [{ text: words.notKnown.zh, look: 'open' }] };
  return fact.kind === 'money' ? measuredCell(lines.join('')) : cell(...lines);
}

/** The one that says that work is taken on beyond the certificate, by policy. */
const byPolicy = 'LC-02';

export function conflictBlocks({ sentences }: Pick<SheetContent, 'sentences'>): readonly Block[] {
  const ids = distinct(Object.values(sentences).flatMap(({ conflicts: of }) => of));
  const items = conflicts
    .filter(({ id }) => ids.includes(id))
    .map(({ id, tension, statutes, system, verified }) => {
      const badge = verified ? '' : `〔${uiWording.words.unverified.zh}〕`;
      return `${id}${id === byPolicy ? ` ${words.byPolicy.zh}` : ''}${badge}：${tension}（${statutes.join('；')}）。${system}。`;
    });
  return [{ is: 'list', numbered: false, items }];
}

interface Address {
  readonly address: string;
  readonly isPublic: boolean;
}

export function checkBlocks({ number, hash, recomputed }: CheckSheetOnWire, { address, isPublic }: Address): readonly Block[] {
  const row = (label: string, ...texts: readonly string[]) => ({ label, value: cell(...texts) });
  return [
    { is: 'text', line: { text: said.digestIntro } },
    {
      is: 'pairs',
      rows: [
        row('编号', number),
        row('查核地址', address, ...(isPublic ? [] : [said.addressHere])),
        row('内容摘要', ...halves(hash)),
        row('重算', said.recomputed[recomputed ? 'true' : 'false']),
      ],
    },
  ];
}

/** In groups of eight signs, on two lines, so that two people can compare it aloud. */
function halves(hash: string): readonly string[] {
  const groups = hash.match(/.{1,8}/g) ?? [];
  return [groups.slice(0, 4), groups.slice(4)].map((half) => half.join(' '));
}
