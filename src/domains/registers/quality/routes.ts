// 数据质量的接口: how many rows each check finds, and which; of what the caller may see, as of a day.

import type { FastifyInstance, FastifyReply } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import { refusalOfBusiness, type SignedIn } from '#domains/accounts';
import type { AsOf } from '#kernel/as-of';
import type { Database } from '#platform/database/connect';
import { type HttpProblem, notFound, sendProblem } from '#platform/http-problem';
import { readQuery } from '#platform/list/read-query';
import type { WithinRequest } from '#platform/within-request';
import { type QualityCheck, type QualityRows, type QualitySummary, qualityQuery } from '../contract.ts';
import type { Check } from './checks/check.ts';
import { checks, countedChecks, foundBy, toldOf } from './checks.ts';

interface QualityDesk {
  readonly database: Database;
  readonly account: SignedIn | null;
  readonly asOfNow: () => AsOf;
}

export function qualityRoutes(app: FastifyInstance, within: WithinRequest<QualityDesk>): void {
  app.get('/api/data-quality', async (request, reply): Promise<QualitySummary | FastifyReply> => {
    const said = await within(request, async ({ database, account, asOfNow }): Promise<QualitySummary | HttpProblem> => {
      const refusal = refusalOfBusiness(account);
      if (refusal !== undefined) return refusal;
      const asked = readQuery({ schema: qualityQuery, query: request.query, otherwise: asOfNow() });
      if (!asked.ok) return asked.refusal;
      const counted = await countedChecks(database, asked.value);
      const foundOf = (kind: QualityCheck['kind']) =>
        counted
          .filter((it) => it.kind === kind)
          .reduce<number | null>((sum, { count }) => (sum === null || count === null ? null : sum + count), 0);
      const found = { missing: foundOf('missing'), stale: foundOf('stale'), contradictory: foundOf('contradictory') };
      return { found, checks: [...counted] };
    });
    return 'status' in said ? sendProblem(reply, said) : said;
  });

  app.get('/api/data-quality/:check', async (request, reply): Promise<QualityRows | FastifyReply> => {
    const { check: id } = z.object({ check: z.string() }).parse(request.params);
    const said = await within(request, async ({ database, account, asOfNow }): Promise<QualityRows | HttpProblem> => {
      const refusal = refusalOfBusiness(account);
      if (refusal !== undefined) return refusal;
      const asked = readQuery({ schema: qualityQuery, query: request.query, otherwise: asOfNow() });
      if (!asked.ok) return asked.refusal;
      const check = checks.find((it) => it.id === id);
      return check === undefined ? notFound(`名为 ${id} 的检查`) : rowsOf(database, check, asked.value);
    });
    return 'status' in said ? sendProblem(reply, said) : said;
  });
}

interface Page {
  readonly page: number;
  readonly size: number;
  readonly asOf: AsOf;
  readonly area?: string | undefined;
}

async function rowsOf(database: Database, check: Check, { page, size, asOf, area }: Page): Promise<QualityRows> {
  const found = foundBy(check.rows, { asOf, area });
  const counted = await sql<{ count: number }>`select count(*) as count from ${found}`.execute(database);
  const total = counted.rows[0]?.count ?? 0;
  const { rows } = await sql<QualityRows['rows'][number]>`
    select key, name, detail from ${found} order by key, detail limit ${size} offset ${(page - 1) * size}`.execute(database);
  return {
    check: toldOf(check, { asOf, count: total }),
    rows: rows.map((row) => ({ ...row, register: check.register })),
    total,
    page,
    size,
  };
}
