// 试算的接口: the policy office tries a draft on the city, and opens again what it has tried; nobody else has a part in it.

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { SignedIn } from '#domains/accounts';
import type { Lots } from '#domains/tendering';
import type { RecordAct } from '#kernel/act-record';
import { instantOf } from '#kernel/instant';
import { daysAfter } from '#kernel/plain-date';
import type { Clock } from '#platform/clock';
import { sendFile } from '#platform/http-file';
import { type HttpProblem, notAllowed, notFound, notSignedIn, sendProblem } from '#platform/http-problem';
import type { WithinRequest } from '#platform/within-request';
import type { SimulationChoices, SimulationList, SimulationOnWire, SimulationRunning, simulationMade } from './contract.ts';
import { simulationWorkbook } from './export/simulation-workbook.ts';
import { choicesOf } from './procedure/choices-on-wire.ts';
import type { CrowdProgress, CrowdStep, Simulable } from './procedure/crowd.ts';
import { makeSimulation, notTried } from './procedure/make-simulation.ts';
import { oneAtATime } from './procedure/one-at-a-time.ts';
import { openAgain, openAgainIn } from './procedure/open-again.ts';
import type { Simulations } from './procedure/simulations.ts';
import { simulationMachinery } from './store/simulation-machinery.ts';

export interface SimulationDesk {
  readonly clock: Clock;
  /** null: nobody is signed in. */
  readonly account: SignedIn | null;
  readonly simulations: Simulations;
  readonly lots: Pick<Lots, 'putOff'>;
  /** Every measure whose rules can be tried. */
  readonly simulables: readonly Simulable[];
  readonly record: RecordAct;
  readonly isDemo: () => Promise<boolean>;
}

const named = z.object({ id: z.uuid() });

export function simulationRoutes(app: FastifyInstance, within: WithinRequest<SimulationDesk>): void {
  app.get('/api/simulations/choices', async (request, reply) => {
    const said = await within<SimulationChoices | HttpProblem>(request, async (desk) => {
      const today = desk.clock.today();
      return refusalFor(desk) ?? { measures: desk.simulables.map((it) => choicesOf(it, today)), lastDay: daysAfter(today, -1) };
    });
    return 'status' in said ? sendProblem(reply, said) : said;
  });

  const alone = oneAtATime<CrowdStep>();
  app.post('/api/simulations', async (request, reply) => {
    const said = await within<Made | HttpProblem>(request, async (desk) => {
      return refusalFor(desk) ?? (await alone.do((progress) => make(desk, { body: request.body, progress }))) ?? busy;
    });
    return 'status' in said ? sendProblem(reply, said) : reply.status(201).send(said);
  });

  app.get('/api/simulations/running', async (request, reply) => {
    const said = await within<SimulationRunning | HttpProblem>(request, async (desk) => {
      return refusalFor(desk) ?? { step: alone.step() ?? null };
    });
    return 'status' in said ? sendProblem(reply, said) : said;
  });

  app.get('/api/simulations', async (request, reply) => {
    const said = await within<SimulationList | HttpProblem>(
      request,
      async (desk) => refusalFor(desk) ?? { rows: await desk.simulations.list(await desk.lots.putOff(desk.clock.today())) },
    );
    return 'status' in said ? sendProblem(reply, said) : said;
  });

  app.get('/api/simulations/:id', async (request, reply) => {
    const said = await within(request, (desk) => find(desk, request.params));
    return 'status' in said ? sendProblem(reply, said) : said;
  });

  app.get('/api/simulations/:id/export', async (request, reply) => {
    const said = await within(request, async (desk) => {
      const kept = await find(desk, request.params);
      if (!('status' in kept)) await recordExported(desk, kept.id);
      return kept;
    });
    return 'status' in said ? sendProblem(reply, said) : sendFile(reply, await simulationWorkbook(said));
  });
}

/** Each holds everybody's facts in memory, and the processor while it matches. */
const busy: HttpProblem = {
  status: 503,
  title: '有一份试算正在进行',
  detail: '一次只试算一份草案，这一份没有开始，填写的内容还在。请过一两分钟再点“开始试算”。',
};

function refusalFor({ account }: SimulationDesk): HttpProblem | undefined {
  if (account === null) return notSignedIn;
  return account.role === 'policy-office' ? undefined : notAllowed('政策办账号');
}

async function make(desk: SimulationDesk, { body, progress }: { body: unknown; progress: CrowdProgress }): Promise<Made | HttpProblem> {
  const { clock, account } = desk;
  if (account === null) return notSignedIn;
  const by = { login: account.login, unit: account.unitName };
  const ports = { ...simulationMachinery, today: clock.today(), at: instantOf(clock.now()), progress };
  const made = await makeSimulation(body, { ...desk, ...ports, by });
  return made.ok ? { id: made.value.id } : { status: 422, ...notTried, errors: made.refusal };
}

type Made = z.infer<typeof simulationMade>;

async function find(desk: SimulationDesk, params: unknown): Promise<SimulationOnWire | HttpProblem> {
  const refusal = refusalFor(desk);
  if (refusal !== undefined) return refusal;
  const { id } = named.safeParse(params).data ?? {};
  const kept = id === undefined ? undefined : await desk.simulations.find(id);
  if (kept === undefined) return notFound('这份草案试算');
  const open = openAgainIn(kept.content, await desk.lots.putOff(desk.clock.today()));
  return open.length === 0 ? kept : { status: 409, ...openAgain(open) };
}

async function recordExported({ clock, account, record }: SimulationDesk, id: string): Promise<void> {
  if (account === null) return;
  await record({
    ...{ act: 'simulation-exported', clause: null, actor: account.login, unit: account.unitName, effects: {} },
    ...{ occurredOn: clock.today(), recordedAt: instantOf(clock.now()), object: `simulation/${id}` },
  });
}
