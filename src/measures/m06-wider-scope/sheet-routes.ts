// 核对表的接口: made and listed by the firm; shown to the firm and to whoever holds the paper with its number.

import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { canonicalJson } from '#kernel/canonical-json';
import type { PlainDate } from '#kernel/plain-date';
import { type HttpProblem, notFound, sendProblem } from '#platform/http-problem';
import type { WithinRequest } from '#platform/within-request';
import type { CheckSheetList, CheckSheetOnWire, SheetContent, SheetSealing } from './contract.ts';
import { doerAt, firmAt, type Measure6Desk, showPosition } from './desk.ts';
import { assessFacts } from './procedure/assess-facts.ts';
import { type CheckSheets, hasOpened, type KeptSheet, lastContent } from './procedure/sheet/check-sheet.ts';
import { makeCheckSheet } from './procedure/sheet/make-check-sheet.ts';
import { recordOfMaking } from './procedure/sheet/sealing.ts';
import { readSheetNumber, sheetNumber } from './procedure/sheet/sheet-number.ts';
import { type Sentence, sentences } from './rules/assessment.ts';
import { changedFacts } from './telling/changed-facts.ts';
import { conclusionsIn, limitsIn } from './telling/conclusions.ts';
import { dueOnOf } from './telling/due-on.ts';
import { factsFor } from './telling/facts-for.ts';

export interface SheetModule {
  readonly within: WithinRequest<Measure6Desk>;
  /** Works for whoever holds the paper with that number: sees that sheet and no other. */
  readonly asHolder: <Outcome>(number: string, act: (sheets: CheckSheets) => Promise<Outcome>) => Promise<Outcome>;
}

const ofLot = z.object({ code: z.string() });
const named = z.object({ number: z.string() });

export function checkSheetRoutes(app: FastifyInstance, { within, asHolder }: SheetModule): void {
  app.post('/api/lots/:code/check-sheets', async (request, reply) => {
    const { code } = ofLot.parse(request.params);
    const made = await within(request, (desk) => make(desk, code));
    return 'status' in made ? sendProblem(reply, made) : reply.status(201).send(made);
  });

  app.get('/api/check-sheets', async (request, reply) => {
    const listed = await within(request, list);
    return 'status' in listed ? sendProblem(reply, listed) : listed;
  });

  app.get('/api/check-sheets/:number', async (request, reply) => {
    const number = readSheetNumber(named.parse(request.params).number);
    const sheet = number === undefined ? undefined : await asHolder(number, (sheets) => sheets.find(number));
    return sheet === undefined ? sendProblem(reply, unknownNumber) : shown(sheet);
  });

  app.get('/api/check-sheets/:number/sealing', async (request, reply) => {
    const found = await within(request, (desk) => sealingOf(desk, named.parse(request.params).number));
    return 'status' in found ? sendProblem(reply, found) : found;
  });
}

/** For the firm itself alone: another one learns as much as of a number that is not. */
async function sealingOf(desk: Measure6Desk, typed: string): Promise<SheetSealing | HttpProblem> {
  const firm = firmAt(desk);
  if ('status' in firm) return firm;
  const number = readSheetNumber(typed);
  const sheet = number === undefined ? undefined : await desk.sheets.find(number);
  if (sheet === undefined || sheet.creditCode !== firm.creditCode) return unknownNumber;
  const content = lastContent(sheet);
  if (!hasOpened(content, desk.clock.today())) return notOpenedYet(dueOnOf(content));
  const sealing = await desk.findSealing(recordOfMaking(sheet));
  if (sealing === undefined) return notSealedYet;
  return { number: sheet.number, ...sealing, batch: { ...sealing.batch, digests: [...sealing.batch.digests] } };
}

const notOpenedYet = (dueOn: PlainDate): HttpProblem => ({
  status: 409,
  title: '投标截止以后才有存证',
  detail: `投标截止日 ${dueOn} 过后，本企业可以在这里取得这张表的存证。此前不提供：存证会让人数出有多少密封事项（招标投标法第二十二条）。`,
});

const notSealedYet: HttpProblem = {
  status: 409,
  title: '还没有封存',
  detail:
    '生成这张表的那一小时，密封批次还没有封存：系统每个整点封存一次，停机期间的并入下一次。请过一小时再试；仍没有的，请告诉审计管理员。',
};

/** The same words for a number that cannot be and for one that is not. */
export const unknownNumber: HttpProblem = {
  ...notFound('这个编号的条件核对表'),
  detail:
    '没有这个编号的条件核对表。请对照纸面逐位核对编号（HD- 开头，四组、每组四位，没有字母 I、L、O、U），或直接扫描纸面上的二维码；仍查不到的，请向出具的企业核实。',
};

async function make(desk: Measure6Desk, code: string): Promise<{ readonly number: string } | HttpProblem> {
  const firm = firmAt(desk);
  if ('status' in firm) return firm;
  const position = await showPosition(desk, code, desk.asOfNow());
  if ('status' in position) return position;
  const { leaders, plan, ...frozen } = position;
  const number = sheetNumber(randomBytes(16));
  const leaderName = leaders.find(({ id }) => id === plan.leader)?.name ?? null;
  const madeOn = desk.clock.today();
  const content: SheetContent = { format: 1, number, madeOn, ...frozen, plan: { ...plan, leaderName }, isDemo: await desk.isDemo() };
  const bidsDueOn = position.lot.bidsDueOn as PlainDate;
  await makeCheckSheet({ number, creditCode: firm.creditCode, lotCode: code, bidsDueOn, content }, doerAt(desk, firm), desk);
  return { number };
}

async function list(desk: Measure6Desk): Promise<CheckSheetList | HttpProblem> {
  const firm = firmAt(desk);
  if ('status' in firm) return firm;
  const rows = await desk.sheets.ofFirm(firm.creditCode);
  return {
    rows: rows.map((sheet) => {
      const { number, madeAt, content, rechecks } = sheet;
      const now = lastContent(sheet);
      return {
        number,
        madeAt,
        madeOn: content.madeOn,
        lot: { code: now.lot.code, title: now.lot.title, bidsDueOn: dueOnOf(now) },
        withdrawn: rechecks.at(-1)?.withdrawn === true,
        may: conclusionsIn(content),
        upTo: limitsIn(content),
        mayNow: conclusionsIn(now),
        upToNow: limitsIn(now),
        rechecks: rechecks.length,
      };
    }),
  };
}

export function shown({ number, madeAt, hash, content, rechecks }: KeptSheet): CheckSheetOnWire {
  return {
    number,
    madeAt,
    hash,
    recomputed: isRecomputed(content),
    content,
    rechecks: rechecks.map((it, i) => ({ ...it, changed: [...changedFacts(rechecks[i - 1]?.content ?? content, it.content)] })),
  };
}

/** The frozen facts, weighed by the rule as it is written today, give the frozen answers to the letter. */
function isRecomputed(content: SheetContent): boolean {
  return (Object.keys(sentences) as Sentence[]).every((sentence) => {
    const known = factsFor(sentence, content).filter(({ value }) => value !== null);
    const again = assessFacts(sentence, Object.fromEntries(known.map(({ fact, value }) => [fact, value])));
    return again.ok && canonicalJson(again.value) === canonicalJson(content.sentences[sentence]);
  });
}
