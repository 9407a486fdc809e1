// 待核的企业: whom the round over open lots has to weigh, and on what the answers of all others rest from now on.

import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import type { PlainDate } from '#kernel/plain-date';
import type { Database } from '#platform/database/connect';
import type { Ground, GroundLot, Span } from '../procedure/standing/ground.ts';
import type { DuePorts } from '../procedure/standing/whom-to-weigh.ts';
import { firmsWithinReach } from '../procedure/standing/within-reach.ts';
import { demandsIn } from '../rules/program.ts';
import { everybodyFromDomains } from './everybody-from-domains.ts';
import type { Domains } from './registers-from-domains.ts';
import { turningDaysOfAll } from './standing-sources-in-postgres.ts';

type Firm = { readonly creditCode: string };

export function standingDueInPostgres(database: Database, domains: Domains): DuePorts {
  const { listed, completed } = everybodyFromDomains(domains);
  return {
    async restingOnOther({ on, edition, ground }) {
      const { rows } = await sql<Firm & { weighedOn: PlainDate; edition: string; ground: string }>`
        select credit_code as "creditCode", weighed_on as "weighedOn", edition, ground from m06_standing_basis
        where (weighed_on, edition, ground) is distinct from (${on}::date, ${edition}, ${ground.digest})
        order by credit_code for update`.execute(database);
      return rows;
    },
    async marked(on) {
      const { rows } = await sql<Firm & { marks: string[] }>`
        select credit_code as "creditCode", array_agg(id::text) as marks from touched
        where round = 'standing' and (due_on is null or due_on <= ${on}) group by credit_code order by credit_code`.execute(database);
      return new Map(rows.map(({ creditCode, marks }) => [creditCode, marks]));
    },
    async neverWeighed() {
      const { rows } = await sql<Firm>`
        select distinct credit_code::text as "creditCode" from enterprise
        where upper_inf(known) and not exists (select from m06_standing_basis as held where held.credit_code = enterprise.credit_code)
        order by 1`.execute(database);
      return rows.map(({ creditCode }) => creditCode);
    },
    async grounds(digests) {
      const { rows } = await sql<{ digest: string; lots: Record<string, GroundLot>; loaded: Ground['loaded'] }>`
        select digest, lots, loaded from m06_standing_ground where digest = any(${digests}::text[])`.execute(database);
      return rows.map(({ digest, lots, loaded }) => ({ digest, lots: new Map(Object.entries(lots)), loaded }));
    },
    async demandsOf(editions) {
      const { rows } = await sql<{ edition: string; rules: string }>`
        select edition, rules from m06_standing_program where edition = any(${editions}::text[])`.execute(database);
      const known = rows.map(({ edition, rules }) => [edition, demandsIn(rules)] as const);
      return new Map(known.flatMap(([edition, demands]) => (demands === undefined ? [] : [[edition, demands] as const])));
    },
    listedIn: (spans) => listedIn(database, spans),
    draw: drawn,
    withinReach: (asked) => firmsWithinReach(asked, { listed, completed, turningDays: (days) => turningDaysOfAll(database, days) }),
    async keep({ edition, program, ground: { digest, lots, loaded } }) {
      await sql`insert into m06_standing_program (edition, rules) values (${edition}, ${program.text}) on conflict do nothing`.execute(
        database,
      );
      await sql`
        insert into m06_standing_ground (digest, lots, loaded)
        values (${digest}, ${JSON.stringify(Object.fromEntries(lots))}, ${JSON.stringify(loaded)})
        on conflict do nothing`.execute(database);
    },
    async moveOn(creditCodes, { on, edition, ground }) {
      await sql`
        update m06_standing_basis set weighed_on = ${on}, edition = ${edition}, ground = ${ground.digest}
        where credit_code = any(${creditCodes}::text[])
          and not exists (
            select from touched where touched.credit_code = m06_standing_basis.credit_code
              and round = 'standing' and (due_on is null or due_on <= ${on}))`.execute(database);
    },
    async forgetPast({ on, edition, ground }) {
      await sql`delete from m06_standing where bids_due_on < ${on} and lot_code <> all(${[...ground.lots.keys()]}::text[])`.execute(
        database,
      );
      await sql`
        delete from m06_standing_ground as it
        where digest <> ${ground.digest} and not exists (select from m06_standing_basis as held where held.ground = it.digest)`.execute(
        database,
      );
      await sql`
        delete from m06_standing_program as it
        where edition <> ${edition} and not exists (select from m06_standing_basis as held where held.edition = it.edition)`.execute(
        database,
      );
    },
  };
}

function drawn<It>(all: readonly It[], count: number): readonly It[] {
  const rest = [...all];
  return Array.from({ length: Math.min(count, all.length) }, () => rest.splice(randomInt(rest.length), 1)).flat();
}

async function listedIn(database: Database, spans: readonly Span[]): Promise<readonly string[]> {
  if (spans.length === 0) return [];
  const listed = sql`exists (
    select from unnest(
      ${spans.map(({ after }) => after ?? '-infinity')}::timestamptz[], ${spans.map(({ through }) => through ?? '-infinity')}::timestamptz[]
    ) as span (after, through) where listed_at > span.after and listed_at <= span.through)`;
  const { rows } = await sql<Firm>`
    select credit_code::text as "creditCode" from enterprise where upper_inf(known) and ${listed}
    union select employer from person where upper_inf(known) and employer is not null and ${listed}`.execute(database);
  return rows.map(({ creditCode }) => creditCode);
}

/**
 * Of which subjects the lists of each register about firms speak: whoever was listed when the last whole one came in; of nobody where a
 * list in part came after it. What issuers tell is known of everybody from the first that they tell.
 */
export async function loadedRegisters(database: Database): Promise<Ground['loaded']> {
  const { rows } = await sql<{ register: string; through: string | null }>`
    select register, case
      when register = 'guarantee_commitment' then 'infinity'
      when max(lower(known)) filter (where is_partial) > max(lower(known)) filter (where not is_partial) then null
      else to_char(max(lower(known)) filter (where not is_partial) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') end as through
    from register_loaded
    where upper_inf(known) and area is null and register not in ('lot', 'lot_parameter', 'project', 'appointment')
    group by register`.execute(database);
  return Object.fromEntries(rows.flatMap(({ register, through }) => (through === null ? [] : [[register, through]])));
}
