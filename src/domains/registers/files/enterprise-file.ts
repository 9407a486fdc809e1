// 一企一档: one firm with everything that the registers say about it, as far as the caller may see it.

import { type RawBuilder, sql } from 'kysely';
import type { SignedIn } from '#domains/accounts';
import type { AsOf } from '#kernel/as-of';
import type { Database } from '#platform/database/connect';
import { knownAsOf, trueAsOf } from '#platform/register/true-as-of';
import type { EnterpriseFile } from '../contract.ts';
import { provenanceOf, type Section, type SectionAsked, sectionOf, yuanIn } from './section-of.ts';

type Basics = Omit<
  EnterpriseFile,
  'formerNames' | 'subsidiaries' | 'certificates' | 'persons' | 'sanctions' | 'bans' | 'scores' | 'guarantees'
>;

export interface FileAsked {
  readonly creditCode: string;
  readonly asOf: AsOf;
  readonly account: SignedIn;
}

/** undefined: no such firm on that day. */
export async function enterpriseFileOf(database: Database, asked: FileAsked): Promise<EnterpriseFile | undefined> {
  const basics = await basicsOf(database, asked);
  if (basics === undefined) return undefined;
  return {
    ...basics,
    formerNames: await formerNamesOf(database, asked),
    subsidiaries: await subsidiariesOf(database, asked),
    ...(await sectionsOf(database, asked, basics.area)),
  };
}

async function basicsOf(database: Database, { creditCode, asOf }: FileAsked): Promise<Basics | undefined> {
  const { rows } = await sql<Basics>`
    select credit_code as "creditCode", name, area, domicile, safety_permit_through as "safetyPermitThrough",
      case when parent_code is not null or parent_name is not null then (
        select json_build_object('creditCode', enterprise.parent_code, 'name', coalesce(enterprise.parent_name, min(held.name)),
          'isRegistered', count(*) > 0)
        from enterprise as held where held.credit_code = enterprise.parent_code and ${trueAsOf('held', asOf)}) end as parent,
      ${provenanceOf('enterprise')}
    from enterprise where credit_code = ${creditCode} and ${trueAsOf('enterprise', asOf)}`.execute(database);
  return rows[0];
}

/** The names of earlier days, and those that the register states; the present name is none, whenever else it was used. */
async function formerNamesOf(database: Database, { creditCode, asOf }: FileAsked): Promise<EnterpriseFile['formerNames']> {
  const { rows } = await sql<EnterpriseFile['formerNames'][number]>`
    with held as materialized (
      select name, former_names, valid, source from enterprise where credit_code = ${creditCode} and ${knownAsOf('enterprise', asOf)}
    ), former as (
      select name, upper(valid) - 1 as through, source from held where upper(valid) <= ${asOf.validOn}::date
      union all
      select stated, null, source from held, unnest(former_names) as stated where valid @> ${asOf.validOn}::date
    )
    select name, max(through) as through, (array_agg(source order by through desc nulls last))[1] as source
    from former where name not in (select name from held where valid @> ${asOf.validOn}::date)
    group by name order by through desc nulls last, name`.execute(database);
  return rows;
}

async function subsidiariesOf(database: Database, { creditCode, asOf }: FileAsked): Promise<EnterpriseFile['subsidiaries']> {
  const { rows } = await sql<EnterpriseFile['subsidiaries'][number]>`
    select credit_code as "creditCode", name from enterprise
    where parent_code = ${creditCode} and ${trueAsOf('enterprise', asOf)} order by name, credit_code limit 200`.execute(database);
  return rows;
}

type Sections = Pick<EnterpriseFile, 'certificates' | 'persons' | 'sanctions' | 'bans' | 'scores' | 'guarantees'>;

async function sectionsOf(database: Database, { creditCode, asOf, account }: FileAsked, area: string): Promise<Sections> {
  const subject = { register: 'enterprise', is: sql<boolean>`credit_code = ${creditCode}` };
  const read = <Row>(asked: Omit<SectionAsked, 'subject' | 'about'> & { readonly about?: RawBuilder<boolean> }): Promise<Section<Row>> =>
    sectionOf<Row>(database, asOf, { about: sql<boolean>`enterprise = ${creditCode}`, ...asked, subject });
  const ofCredit = { maySee: seesCredit(account, { creditCode, area }) };
  return {
    certificates: await read({
      register: 'certificate',
      columns: sql`category, grade, certificate_no as "certificateNo", valid_through as "validThrough"`,
      order: sql`category, certificate_no`,
    }),
    persons: await read({
      register: 'person',
      columns: sql`id, name, unfinished_works as "unfinishedWorks", (
        select coalesce(json_agg(json_build_object('category', category, 'grade', grade, 'through', upper(licence.valid) - 1) order by category, grade), '[]')
        from licence where licence.person = person.id and ${trueAsOf('licence', asOf)}) as registered`,
      about: sql<boolean>`employer = ${creditCode}`,
      order: sql`id`,
    }),
    sanctions: await read({
      register: 'sanction',
      columns: sql`document_no as "documentNo", kind, decided_on as "decidedOn", restored_on as "restoredOn", restored_known as "restoredKnown"`,
      order: sql`decided_on desc, document_no`,
      ...ofCredit,
    }),
    bans: await read({
      register: 'ban',
      columns: sql`kind, from_on as "from", through_on as "through"`,
      order: sql`from_on desc, kind`,
      ...ofCredit,
    }),
    scores: await read({
      register: 'credit_score',
      columns: sql`scored_on as "scoredOn", to_char(score_hundredths / 100.0, 'FM990.00') as score`,
      order: sql`scored_on desc`,
      ...ofCredit,
    }),
    guarantees: noneOrHidden(
      await read({
        register: 'guarantee_commitment',
        columns: sql`document_no as "documentNo", lot, (
        select title from lot where lot.code = guarantee_commitment.lot and ${trueAsOf('lot', asOf)}) as "lotTitle",
        issuer, ${yuanIn('amount_fen')} as amount, committed_on as "committedOn"`,
        order: sql`committed_on desc, document_no`,
        maySee: ['housing-bureau', 'bank'].includes(account.role) || isOwn(account, creditCode),
      }),
      isOwn(account, creditCode),
    ),
  };
}

/** Before the opening they are the firm's and the issuer's: to anybody else, that there are none to see is not that there are none. */
function noneOrHidden<Row>(section: Section<Row>, isOwnFile: boolean): Section<Row> {
  return isOwnFile || section.state !== 'known' || section.rows.length > 0 ? section : { state: 'may-not-see' };
}

const isOwn = ({ role, creditCode }: SignedIn, of: string): boolean => role === 'firm' && creditCode === of;

/** As row security says it; a test holds the two together. */
function seesCredit(account: SignedIn, firm: { readonly creditCode: string; readonly area: string }): boolean {
  return (
    ['housing-bureau', 'policy-office'].includes(account.role) ||
    isOwn(account, firm.creditCode) ||
    (account.role === 'county-clerk' && account.area === firm.area)
  );
}
