// match --all: every firm against every lot whose opening is past, counted by sentence; no firm is named.

import { type Counted, type Crowd, countAnswers } from '#domains/simulations';
import { type AsOf, latest } from '#kernel/as-of';
import { daysAfter, earlier, plainDate } from '#kernel/plain-date';
import { systemClock } from '#platform/clock';
import { readAsOf } from '#platform/http-as-of';
import { deskOn } from '../server/city.ts';
import { simulablesOn } from '../server/simulables.ts';
import { done, failWith, notSatisfied, printJson } from './exit.ts';
import { keepingRegisters } from './keeping-registers.ts';
import { orRefusal } from './or-refusal.ts';
import { crowdProgress } from './progress-line.ts';

export interface MatchAllOptions {
  /** The day whose facts count, and by which the lots were opened. */
  readonly on?: string;
  /** Only what was known at that moment. */
  readonly known?: string;
  readonly json?: boolean;
}

interface Matched {
  readonly asOf: AsOf;
  readonly crowd: Crowd;
  readonly counted: Counted;
  /** Open on that day, or put off since: nobody but the firm itself may know who qualifies. */
  readonly leftOut: number;
  readonly milliseconds: { readonly read: number; readonly match: number };
}

const first = plainDate('1949-10-01');

/** Exit status 0: matched; 1: there was no opened lot. */
export async function matchAllCommand({ on, known, json = false }: MatchAllOptions): Promise<number> {
  const clock = systemClock(process.env.ZHUCE_BUSINESS_DATE);
  const asOf = readAsOf({ asof: on, known }, { validOn: clock.today(), knownAt: latest });
  if (!asOf.ok) {
    const options = { asof: '--on', known: '--known' } as const;
    return failWith(
      '日期有误',
      (asOf.refusal.errors ?? []).map((it) => ({ ...it, path: options[it.path as keyof typeof options] ?? it.path })),
    );
  }
  return orRefusal(
    async () => {
      const matched = await keepingRegisters((inAct) =>
        inAct((database) => matchAll(deskOn(database, { clock, account: null }), asOf.value)),
      );
      if (json) for (const each of matched) printJson(onWire(each));
      else console.log(matched.map(textOf).join('\n\n'));
      return matched.some(({ crowd }) => crowd.lots.length > 0) ? done : notSatisfied;
    },
    { json },
  );
}

async function matchAll(desk: ReturnType<typeof deskOn>, asOf: AsOf): Promise<readonly Matched[]> {
  const told = crowdProgress(process.stderr);
  const today = desk.clock.today();
  const due = { from: first, through: daysAfter(earlier(asOf.validOn, today), -1), asOf, today };
  const { total: open } = await desk.lots.listLots({ state: 'open', page: 1, size: 1, asOf });
  const leftOut = open + (await desk.lots.countNotOpened(due));
  const all: Matched[] = [];
  for (const simulable of simulablesOn(desk)) {
    const begun = performance.now();
    const crowd = await simulable.read(due, told);
    const isRead = performance.now();
    const counted = await countAnswers(simulable, crowd, told);
    const milliseconds = { read: Math.round(isRead - begun), match: Math.round(performance.now() - isRead) };
    all.push({ asOf, crowd, counted, leftOut, milliseconds });
  }
  return all;
}

function onWire({ asOf, crowd, counted, leftOut, milliseconds }: Matched) {
  const known = asOf.knownAt === latest ? null : asOf.knownAt;
  return {
    on: asOf.validOn,
    known,
    firms: crowd.firms.length,
    lots: crowd.lots.length,
    lotsLeftOut: leftOut,
    facts: crowd.digest,
    ...counted,
    milliseconds,
  };
}

function textOf({ asOf, crowd, counted: { rules, areas }, leftOut, milliseconds }: Matched): string {
  const { firms, lots } = crowd;
  const none = lots.length === 0 ? ['没有已开标的标段，没有可以匹配的。请换一个更晚的日期，或先导入招标项目。'] : [];
  const number = (of: number) => of.toLocaleString('en');
  return [
    `全量匹配：企业 ${number(firms.length)} 家 × 已开标标段 ${number(lots.length)} 个，以 ${asOf.validOn} 的登记为准`,
    ...none,
    ...(lots.length === 0 ? [] : rules).map(({ rule, text, yes, unknown, no, notInForce }) =>
      [
        `${rule} ${text}`,
        `  符合 ${number(yes)} 对，待核实 ${number(unknown)} 对，不符合 ${number(no)} 对，不在施行期 ${number(notInForce)} 对`,
        ...areas.map(({ area, lots: of, rules: counts }) => {
          const { yes, unknown } = counts.find((it) => it.rule === rule) ?? { yes: 0, unknown: 0 };
          return `  ${area} ${number(of)} 个标段：符合 ${number(yes)} 对，待核实 ${number(unknown)} 对`;
        }),
      ].join('\n'),
    ),
    '按字句和其他法律的前提衡量，项目负责人逐一试用，报价按最高限价。',
    `当日在招、未开标的，连同后来推迟或撤回的，共 ${number(leftOut)} 个标段不作全量匹配：开标前谁符合条件，只有企业自己可以知道（招标投标法第二十二条）。`,
    `读入 ${number(milliseconds.read)} 毫秒，匹配 ${number(milliseconds.match)} 毫秒。`,
  ].join('\n');
}
