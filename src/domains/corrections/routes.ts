// 更正的接口: a row of a register as a form, and the acts upon it.

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { faultsOf } from '#law/wire/problem';
import type { WithinRequest } from '#platform/within-request';
import { confirmationRequest, correctionRequest, type Effect, retractionRequest } from './contract.ts';
import { type AtDesk, type CorrectionsDesk, forSignedIn, isRefused } from './desk.ts';
import { factName, factView, registerFields } from './fact-view.ts';
import { confirmFact } from './procedure/confirm-fact.ts';
import { correctFact } from './procedure/correct-fact.ts';
import type { FactName } from './procedure/facts.ts';
import { retractFact } from './procedure/retract-fact.ts';
import { type Refused, refusedAs, unreadable } from './refused.ts';

export function factRoutes(app: FastifyInstance, within: WithinRequest<CorrectionsDesk>): void {
  const answer = forSignedIn(within);
  app.get('/api/registers/:register/fields', (request, reply) => answer(request, reply, async () => registerFields(registerIn(request))));
  app.get('/api/registers/:register/:key/fact', (request, reply) =>
    answer(request, reply, async (at) => withName(request, (name) => factView(name, at))),
  );
  app.post('/api/registers/:register', (request, reply) => answer(request, reply, (at) => enter(request, at)));
  app.post('/api/registers/:register/:key/correction', (request, reply) =>
    answer(request, reply, (at) => withName(request, (name) => correct(request.body, name, at))),
  );
  app.post('/api/registers/:register/:key/retraction', (request, reply) =>
    answer(request, reply, (at) => withName(request, (name) => retract(request.body, name, at))),
  );
  app.post('/api/registers/:register/:key/confirmation', (request, reply) =>
    answer(request, reply, (at) => withName(request, (name) => confirm(request.body, name, at))),
  );
}

async function enter(request: FastifyRequest, { facts, doer }: AtDesk): Promise<Effect | Refused> {
  const known = registerFields(registerIn(request));
  if (isRefused(known)) return known;
  const read = correctionRequest.safeParse(request.body);
  if (!read.success) return unreadable(faultsOf(read.error, request.body));
  const entered = await correctFact({ ...read.data, register: known.register, key: undefined, doer }, facts);
  return entered.ok ? entered.value.effect : refusedAs(entered.refusal);
}

async function correct(body: unknown, name: FactName, { facts, doer }: AtDesk): Promise<Effect | Refused> {
  const read = correctionRequest.safeParse(body);
  if (!read.success) return unreadable(faultsOf(read.error, body));
  const corrected = await correctFact({ ...read.data, ...name, doer }, facts);
  return corrected.ok ? corrected.value.effect : refusedAs(corrected.refusal);
}

async function retract(body: unknown, name: FactName, { facts, doer }: AtDesk): Promise<Effect | Refused> {
  const read = retractionRequest.safeParse(body);
  if (!read.success) return unreadable(faultsOf(read.error, body));
  const retracted = await retractFact({ ...read.data, ...name, doer }, facts);
  return retracted.ok ? retracted.value.effect : refusedAs(retracted.refusal);
}

async function confirm(body: unknown, name: FactName, { facts, doer }: AtDesk): Promise<{ readonly confirmed: string } | Refused> {
  const read = confirmationRequest.safeParse(body);
  if (!read.success) return unreadable(faultsOf(read.error, body));
  const confirmed = await confirmFact({ ...read.data, ...name, doer }, facts);
  return confirmed.ok ? confirmed.value : refusedAs(confirmed.refusal);
}

async function withName<Sent extends object>(
  request: FastifyRequest,
  act: (name: FactName) => Promise<Sent | Refused>,
): Promise<Sent | Refused> {
  const { key } = z.object({ key: z.string() }).parse(request.params);
  const name = factName(registerIn(request), key);
  return isRefused(name) ? name : act(name);
}

const registerIn = (request: FastifyRequest): string => z.object({ register: z.string() }).parse(request.params).register;
