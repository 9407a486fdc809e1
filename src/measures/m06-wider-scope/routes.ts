// 措施六的接口: assess facts that somebody sends, show a firm where it stands, keep its plan, record the owner's finding.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { SignedIn } from '#contract/domains/accounts';
import type { Lot } from '#contract/domains/tendering';
import type { AsOf } from '#kernel/as-of';
import { fenOfYuan, yuanOf } from '#kernel/fen';
import { type Instant, instantOf } from '#kernel/instant';
import { readRequiredGradeFacts } from '#law/licence-standard/read-facts';
import { requiredGrade } from '#law/licence-standard/required-grade';
import { type Fault, faultsOf } from '#law/wire/problem';
import type { Clock } from '#platform/clock';
import { readAsOf } from '#platform/http-as-of';
import { notAllowed, notFound, notSignedIn, sendProblem } from '#platform/http-problem';
import { abilityFindingRequest, type Position, planRequest } from './contract.ts';
import { assessFacts } from './procedure/assess-facts.ts';
import { type AbilityFindings, type GatherEvidence, type Plans, positionOf } from './procedure/position.ts';
import { sentences } from './rules/assessment.ts';

export interface Measure6Module {
  readonly clock: Clock;
  readonly plans: Plans;
  readonly findings: AbilityFindings;
  readonly gather: GatherEvidence;
  readonly accountOf: (request: FastifyRequest) => Promise<SignedIn | null>;
  /** What a request asks for that names neither day nor moment. */
  readonly asOfNow: () => AsOf;
  readonly findLot: (code: string, asOf: AsOf) => Promise<{ readonly lot: Lot; readonly procuringEntityCode: string | null } | undefined>;
  readonly leadersOf: (creditCode: string, asOf: AsOf) => Promise<readonly { readonly id: string; readonly name: string }[]>;
}

const lotParams = z.object({ code: z.string() });

export function measure6Routes(app: FastifyInstance, module: Measure6Module): void {
  assessRoutes(app);
  positionRoutes(app, module);
  findingRoutes(app, module);
}

function assessRoutes(app: FastifyInstance): void {
  app.post('/api/assess/required-grade', async (request, reply) => {
    const facts = readRequiredGradeFacts(request.body);
    return facts.ok ? requiredGrade(facts.value) : malformed(reply, facts.refusal);
  });
  for (const sentence of Object.keys(sentences) as (keyof typeof sentences)[]) {
    app.post(`/api/assess/${sentence}`, async (request, reply) => {
      const answer = assessFacts(sentence, request.body);
      return answer.ok ? answer.value : malformed(reply, answer.refusal);
    });
  }
}

function positionRoutes(app: FastifyInstance, module: Measure6Module): void {
  app.get('/api/lots/:code/position', async (request, reply) => {
    const firm = await firmOf(request, reply, module);
    if (firm === undefined) return reply;
    const asOf = readAsOf(request.query, module.asOfNow());
    if (!asOf.ok) return sendProblem(reply, asOf.refusal);
    return showPosition(reply, { firm, code: lotParams.parse(request.params).code, asOf: asOf.value, module });
  });

  app.put('/api/lots/:code/plan', async (request, reply) => {
    const firm = await firmOf(request, reply, module);
    if (firm === undefined) return reply;
    const { code } = lotParams.parse(request.params);
    const asOf = module.asOfNow();
    if ((await module.findLot(code, asOf)) === undefined) return sendProblem(reply, notFound(`标段 ${code}`));
    const read = planRequest.safeParse(request.body);
    if (!read.success) return malformed(reply, faultsOf(read.error, request.body));
    const { bidPrice, leader } = read.data;
    const isOurs = leader === null || (await module.leadersOf(firm.creditCode, asOf)).some(({ id }) => id === leader);
    if (!isOurs) return sendProblem(reply, notFound(`本企业的项目负责人 ${leader}`));
    const price = bidPrice === null || fenOfYuan(bidPrice) === 0 ? null : fenOfYuan(bidPrice);
    await module.plans.save({ creditCode: firm.creditCode, lotCode: code, bidPrice: price, leader, by: firm.login, at: nowOf(module) });
    return showPosition(reply, { firm, code, asOf, module });
  });
}

type Firm = SignedIn & { readonly creditCode: string };

async function showPosition(
  reply: FastifyReply,
  { firm, code, asOf, module }: { firm: Firm; code: string; asOf: AsOf; module: Measure6Module },
): Promise<Position | FastifyReply> {
  const found = await module.findLot(code, asOf);
  if (found === undefined) return sendProblem(reply, notFound(`标段 ${code}`));
  const evidence = await module.gather({ creditCode: firm.creditCode, lotCode: code }, asOf);
  const plan = await module.plans.find(firm.creditCode, code);
  return {
    lot: found.lot,
    enterprise: { creditCode: firm.creditCode, name: firm.name },
    plan: { bidPrice: plan?.bidPrice == null ? null : yuanOf(plan.bidPrice), leader: plan?.leader ?? null },
    leaders: (await module.leadersOf(firm.creditCode, asOf)).map(({ id, name }) => ({ id, name })),
    ...positionOf(evidence),
  };
}

function findingRoutes(app: FastifyInstance, module: Measure6Module): void {
  app.post('/api/lots/:code/ability-findings', async (request, reply) => {
    const account = await module.accountOf(request);
    if (account === null) return sendProblem(reply, notSignedIn);
    const { code } = lotParams.parse(request.params);
    const found = await module.findLot(code, module.asOfNow());
    if (found === undefined) return sendProblem(reply, notFound(`标段 ${code}`));
    if (account.role !== 'procuring-entity' || account.creditCode !== found.procuringEntityCode)
      return sendProblem(reply, notAllowed('本标段的招标人'));
    const read = abilityFindingRequest.safeParse(request.body);
    if (!read.success) return malformed(reply, faultsOf(read.error, request.body));
    await module.findings.save({ ...read.data, lotCode: code, by: account.name, at: nowOf(module) });
    return { recorded: true };
  });
}

/** Answers the request itself, and gives undefined, when no firm is signed in. */
async function firmOf(request: FastifyRequest, reply: FastifyReply, { accountOf }: Measure6Module): Promise<Firm | undefined> {
  const account = await accountOf(request);
  if (account === null) sendProblem(reply, notSignedIn);
  else if (account.role !== 'firm' || account.creditCode === null) sendProblem(reply, notAllowed('企业账号'));
  else return { ...account, creditCode: account.creditCode };
  return undefined;
}

function malformed(reply: FastifyReply, errors: readonly Fault[]): FastifyReply {
  const detail = `提交的内容有 ${errors.length} 处需要改正，什么也没有保存。请按每一处的说明修改后再提交。`;
  return sendProblem(reply, { status: 422, title: '内容有误', detail, errors });
}

function nowOf({ clock }: Measure6Module): Instant {
  return instantOf(clock.now());
}
