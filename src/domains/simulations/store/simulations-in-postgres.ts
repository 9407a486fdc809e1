// 试算的存放: what was tried, as canonical JSON with its digest; beside it the little that the list shows.

import { sql } from 'kysely';
import { canonicalJson } from '#kernel/canonical-json';
import type { Database } from '#platform/database/connect';
import { type SimulationRow, simulationContent } from '../contract.ts';
import type { Simulations } from '../procedure/simulations.ts';

type Summary = Omit<SimulationRow, 'id' | 'madeBy' | 'madeAt'>;

/** More than an office tries in years; the older ones are found by their address. */
const mostListed = 500;

export function simulationsInPostgres(database: Database): Simulations {
  return {
    async keep({ id, madeBy, unit, madeAt, content }) {
      const text = canonicalJson(content);
      const { title, measure, asked, changes, total, digests } = content;
      const summary: Summary = { title, measure: measure.id, ...asked, changes, total, facts: digests.facts };
      await sql`
        insert into simulation (id, made_by, unit, made_at, summary, content, content_hash)
        values (${id}, ${madeBy}, ${unit}, ${madeAt}, ${canonicalJson(summary)}, ${text}, sha256(convert_to(${text}, 'UTF8')))`.execute(
        database,
      );
    },
    async find(id) {
      const { rows } = await sql<{ madeBy: string; madeAt: string; hash: string; content: string }>`
        select unit as "madeBy", made_at as "madeAt", encode(content_hash, 'hex') as hash, content
        from simulation where id = ${id}`.execute(database);
      const [row] = rows;
      return row && { id, ...row, content: simulationContent.parse(JSON.parse(row.content)) };
    },
    async list(putOff) {
      const written = putOff.map((code) => `"code":${canonicalJson(code)},`);
      const { rows } = await sql<Pick<SimulationRow, 'id' | 'madeBy' | 'madeAt'> & { summary: string; withheld: boolean }>`
        select id, unit as "madeBy", made_at as "madeAt", summary,
          exists (select from unnest(${written}::text[]) as lot where strpos(content, lot) > 0) as withheld
        from simulation order by made_at desc, id limit ${mostListed}`.execute(database);
      return rows.map(({ summary, withheld, ...row }) => {
        const { total, ...kept } = JSON.parse(summary) as Summary;
        return { ...row, ...kept, total: withheld ? null : total };
      });
    },
  };
}
