// 措施六的接口: assess facts that somebody sends, show a firm where it stands, keep its plan, record the owner's finding.

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Fault } from '#kernel/fault';
import { fenOfYuan } from '#kernel/fen';
import { daysAfter, plainDate } from '#kernel/plain-date';
import { readRequiredGradeFacts } from '#law/licence-standard/read-facts';
import { requiredGrade } from '#law/licence-standard/required-grade';
import { faultsOf } from '#law/wire/problem';
import { readAsOf } from '#platform/http-as-of';
import { type HttpProblem, notAllowed, notFound, notSignedIn, sendProblem } from '#platform/http-problem';
import type { WithinRequest } from '#platform/within-request';
import { abilityFindingRequest, type Position, planRequest } from './contract.ts';
import { answer, doerAt, firmAt, type Measure6Desk, showPosition } from './desk.ts';
import { recordFinding, savePlan } from './procedure/acts.ts';
import { assessFacts } from './procedure/assess-facts.ts';
import { sentences } from './rules/assessment.ts';

const lotParams = z.object({ code: z.string() });

export function measure6Routes(app: FastifyInstance, within: WithinRequest<Measure6Desk>): void {
  assessRoutes(app);
  positionRoutes(app, within);
  findingRoutes(app, within);
}

function assessRoutes(app: FastifyInstance): void {
  app.post('/api/assess/required-grade', async (request, reply) => {
    const facts = readRequiredGradeFacts(request.body);
    return facts.ok ? requiredGrade(facts.value) : sendProblem(reply, malformed(facts.refusal));
  });
  for (const sentence of Object.keys(sentences) as (keyof typeof sentences)[]) {
    app.post(`/api/assess/${sentence}`, async (request, reply) => {
      const answer = assessFacts(sentence, request.body);
      return answer.ok ? answer.value : sendProblem(reply, malformed(answer.refusal));
    });
  }
}

function positionRoutes(app: FastifyInstance, within: WithinRequest<Measure6Desk>): void {
  app.get('/api/lots/:code/position', async (request, reply) => {
    const { code } = lotParams.parse(request.params);
    return answer(
      reply,
      await within(request, async (desk) => {
        const asOf = readAsOf(request.query, desk.asOfNow());
        return asOf.ok ? showPosition(desk, code, asOf.value) : asOf.refusal;
      }),
    );
  });

  app.put('/api/lots/:code/plan', async (request, reply) => {
    const { code } = lotParams.parse(request.params);
    return answer(reply, await within(request, (desk) => plan(desk, code, request.body)));
  });
}

async function plan(desk: Measure6Desk, code: string, body: unknown): Promise<Position | HttpProblem> {
  const firm = firmAt(desk);
  if ('status' in firm) return firm;
  const asOf = desk.asOfNow();
  if ((await desk.findLot(code, asOf)) === undefined) return notFound(`标段 ${code}`);
  const read = planRequest.safeParse(body);
  if (!read.success) return malformed(faultsOf(read.error, body));
  const { bidPrice, leader } = read.data;
  const isOurs = leader === null || (await desk.leadersOf(firm.creditCode, asOf)).some(({ id }) => id === leader);
  if (!isOurs) return notFound(`本企业的项目负责人 ${leader}`);
  const price = bidPrice === null ? null : fenOfYuan(bidPrice);
  await savePlan({ creditCode: firm.creditCode, lotCode: code, bidPrice: price, leader }, doerAt(desk, firm), desk);
  return showPosition(desk, code, asOf);
}

function findingRoutes(app: FastifyInstance, within: WithinRequest<Measure6Desk>): void {
  app.post('/api/lots/:code/ability-findings', async (request, reply) => {
    const { code } = lotParams.parse(request.params);
    return answer(reply, await within(request, (desk) => find(desk, code, request.body)));
  });
}

async function find(desk: Measure6Desk, code: string, body: unknown): Promise<{ readonly recorded: true } | HttpProblem> {
  const { account } = desk;
  if (account === null) return notSignedIn;
  const asOf = desk.asOfNow();
  const lot = await desk.findLot(code, asOf);
  if (lot === undefined) return notFound(`标段 ${code}`);
  if (account.role !== 'procuring-entity' || account.creditCode !== lot.procuringEntityCode) return notAllowed('本标段的招标人');
  const { bidsDueOn } = lot.lot;
  if (asOf.validOn <= bidsDueOn) return notBeforeOpening(bidsDueOn);
  const read = abilityFindingRequest.safeParse(body);
  if (!read.success) return malformed(faultsOf(read.error, body));
  if (!(await desk.isEnterprise(read.data.creditCode, asOf))) return malformed([unknownFirm(read.data.creditCode)]);
  await recordFinding({ ...read.data, lotCode: code }, doerAt(desk, account), desk);
  return { recorded: true };
}

/** Before it, whoever is found able or not is named as a bidder. */
const notBeforeOpening = (bidsDueOn: string): HttpProblem => ({
  status: 422,
  title: '截止以前不能认定',
  detail: `本标段的投标截止日是 ${bidsDueOn}，还没有过，什么也没有保存。认定会说明谁准备投标，开标前不得记载（招标投标法第二十二条）。请在 ${daysAfter(plainDate(bidsDueOn), 1)} 起、评标时再记录。`,
});

const unknownFirm = (creditCode: string): Fault => ({
  path: 'creditCode',
  found: creditCode,
  expected: '企业登记中的企业',
  remedy: '企业登记中没有这家企业。请对照投标文件核对信用代码；代码没有错的，请市住建局先登记这家企业。',
});

function malformed(errors: readonly Fault[]): HttpProblem {
  const detail = `提交的内容有 ${errors.length} 处需要改正，什么也没有保存。请按每一处的说明修改后再提交。`;
  return { status: 422, title: '内容有误', detail, errors };
}
