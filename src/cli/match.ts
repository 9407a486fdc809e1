// match: what one firm can get over the open tenders, by the registers alone; what the firm itself plans is not read.

import type { FirmStanding, LotStanding } from '#contract/measures/m06-wider-scope';
import { latest } from '#kernel/as-of';
import { readCreditCode } from '#kernel/credit-code';
import { isPlainDate, plainDate } from '#kernel/plain-date';
import { firmStandingOf, gatherOpenLots, insteadOfAsking } from '#measures/m06-wider-scope';
import { systemClock } from '#platform/clock';
import { deskOn } from '../server/city.ts';
import { measure6Desk } from '../server/measure-6-desk.ts';
import { done, failWith, notSatisfied, printJson } from './exit.ts';
import { keepingRegisters } from './keeping-registers.ts';
import { orRefusal } from './or-refusal.ts';

export interface MatchOptions {
  readonly on?: string;
  readonly json?: boolean;
  /** Everybody is asked for beside one firm. */
  readonly all?: boolean;
  readonly known?: string;
}

/** Exit status 0: some lot is open to the firm; 1: none is, or it is not registered. */
export async function matchCommand(typed: string, { on, json = false, all = false, known }: MatchOptions): Promise<number> {
  if (all || known !== undefined) {
    const expected = '一家企业，或者 --all';
    const remedy = '看一家企业请去掉 --all 和 --known；看全部企业请去掉企业的代码。';
    return failWith('用法有误', [{ path: all ? '--all' : '--known', found: `与企业 ${typed} 同用`, expected, remedy }]);
  }
  const code = readCreditCode(typed);
  if (!code.valid)
    return failWith('企业代码有误', [{ path: '企业', found: typed, expected: '18 位统一社会信用代码', remedy: code.reason }]);
  if (on !== undefined && !isPlainDate(on))
    return failWith('日期有误', [{ path: '--on', found: on, expected: '如 2025-05-12 的日期', remedy: '请写真实的日期。' }]);
  const creditCode = code.code;
  const clock = systemClock();
  return orRefusal(
    async () => {
      const asOf = { validOn: on === undefined ? clock.today() : plainDate(on), knownAt: latest } as const;
      const found = await keepingRegisters((inAct) =>
        inAct(async (database) => {
          const desk = deskOn(database, { clock, account: null });
          const enterprise = await desk.enterprises.find(creditCode, asOf);
          if (enterprise === undefined) return undefined;
          const { lots, names } = await gatherOpenLots({ creditCode, asOf }, measure6Desk(desk));
          return { name: enterprise.name, standing: firmStandingOf(lots, { asOf, names }) };
        }),
      );
      if (found === undefined) {
        const said = `企业登记中没有 ${creditCode}。请先导入企业登记，或核对代码。`;
        console.error(json ? JSON.stringify({ status: 404, title: '没有这家企业', detail: said }, null, 2) : said);
        return notSatisfied;
      }
      if (json) printJson({ enterprise: { creditCode, name: found.name }, ...found.standing });
      else console.log(standingText(found.name, found.standing));
      return found.standing.rows.some(({ list }) => list === 'eligible') ? done : notSatisfied;
    },
    { json },
  );
}

const listTitle = { eligible: '符合条件', pending: '待核实', near: '差一点', 'not-applicable': '不适用' } as const;
const wayTitle = { certificate: '凭资质', 'M06.S1': '高一等级', 'M06.S2': '跨专业' } as const;

function standingText(name: string, { on, rows, exclusive, mostAtOnce }: FirmStanding): string {
  const lists = (Object.keys(listTitle) as (keyof typeof listTitle)[]).flatMap((list) => {
    const of = rows.filter((row) => row.list === list);
    return [`${listTitle[list]}：${of.length} 个标段`, ...(list === 'not-applicable' ? [] : of.flatMap(linesOf))];
  });
  const shared = exclusive.map(({ leader, lots }) => `只有${leader.name}能担任负责人，下列标段只能投其一：${lots.join('、')}`);
  return [
    `${name}，${on} 在招 ${rows.length} 个标段（只按登记的事实，不含企业自己填写的报价和负责人，也不含开标前只有企业和出具机构知道的担保承诺）`,
    ...lists,
    ...shared,
    `按现有项目负责人一人一项计，最多能同时承担 ${mostAtOnce} 个`,
  ].join('\n');
}

/** What no office knows, so that its command line cannot. */
const leftOut: Readonly<Record<string, string>> = {
  guaranteeCommitted: '开标前只有企业和出具机构知道，这里不计；企业登录后在「机会」页看到的，已经计入',
};

function linesOf({ lot, way, upTo, list, missing, changes, failing, mendings }: LotStanding): readonly string[] {
  return [
    `  ${lot.code} ${lot.title}（${wayTitle[way]}，截止 ${lot.bidsDueOn}${upTo === null ? '' : `，报价不超过 ${upTo} 元`}）`,
    ...(failing.length > 0 ? [`    不满足：${failing.join('、')}`] : []),
    ...missing.map(({ fact, title, askOf }) => `    待补：${title}，${leftOut[fact] ?? insteadOfAsking(fact) ?? `请向${askOf}索取`}`),
    ...changes.map((set, i) => `    办法${i + 1}：${set.join('；并且')}`),
    ...(list === 'near' ? mendings : []).map(({ method, by }) => `    ${changes.length > 0 ? '此外还须' : '办法'}：${method}。由${by}办。`),
  ];
}
