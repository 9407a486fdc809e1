// 企业的存放: firms with their certificates, from PostgreSQL.

import type { AsOf } from '#kernel/as-of';
import type { PlainDate } from '#kernel/plain-date';
import type { Category, Grade } from '#law/qualification';
import type { Database } from '#platform/database/connect';
import { covers } from '#platform/register/register-loaded';
import { trueAsOf } from '#platform/register/true-as-of';
import type { Certificate, Enterprise, Enterprises } from '../procedure/enterprises.ts';

type Tables = {
  enterprise: {
    credit_code: string;
    name: string;
    area: string;
    domicile: string | null;
    safety_permit_through: PlainDate | null;
    listed_at: string;
    source: string;
  };
  certificate: {
    certificate_no: string;
    category: Category;
    enterprise: string;
    grade: Grade;
    valid_through: PlainDate | null;
    source: string;
  };
};

export function enterprisesInPostgres(database: Database): Enterprises {
  const db = database.withTables<Tables>();
  const read = async (asOf: AsOf, creditCodes?: readonly string[]) => {
    const firms = db
      .selectFrom('enterprise')
      .select(['credit_code', 'name', 'area', 'domicile', 'safety_permit_through', 'source'])
      .select(covers('certificate', { listedAt: 'enterprise.listed_at', asOf }).as('certificates_known'))
      .where(trueAsOf('enterprise', asOf))
      .orderBy('credit_code');
    const certificates = db
      .selectFrom('certificate')
      .selectAll()
      .where(trueAsOf('certificate', asOf))
      .orderBy('enterprise')
      .orderBy('category')
      .orderBy('certificate_no');
    const [firmRows, certificateRows] = await Promise.all([
      (creditCodes === undefined ? firms : firms.where('credit_code', 'in', creditCodes)).execute(),
      (creditCodes === undefined ? certificates : certificates.where('enterprise', 'in', creditCodes)).execute(),
    ]);
    const heldBy = Map.groupBy(certificateRows, ({ enterprise }) => enterprise);
    return firmRows.map(
      (row): Enterprise => ({
        creditCode: row.credit_code,
        name: row.name,
        area: row.area,
        domicile: row.domicile ?? undefined,
        safetyPermitThrough: row.safety_permit_through ?? undefined,
        certificates: row.certificates_known ? (heldBy.get(row.credit_code) ?? []).map(certificateOf) : undefined,
        source: row.source,
      }),
    );
  };
  const listed = (asOf: AsOf) => db.selectFrom('enterprise').where(trueAsOf('enterprise', asOf));
  return {
    find: async (creditCode, asOf) => (await read(asOf, [creditCode]))[0],
    list: (asOf) => read(asOf),
    async page({ after, size, asOf }) {
      const codes = listed(asOf).select('credit_code').where('credit_code', '>', after).orderBy('credit_code').limit(size);
      const found = (await codes.execute()).map(({ credit_code }) => credit_code);
      return found.length === 0 ? [] : read(asOf, found);
    },
    async count(asOf) {
      const { firms } = await listed(asOf).select(db.fn.countAll<number>().as('firms')).executeTakeFirstOrThrow();
      return Number(firms);
    },
  };
}

function certificateOf({ certificate_no, category, grade, valid_through, source }: Tables['certificate']): Certificate {
  return { certificateNo: certificate_no, category, grade, validThrough: valid_through ?? undefined, source };
}
