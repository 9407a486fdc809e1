// 企业的存放: firms with their certificates, from PostgreSQL.

import type { PlainDate } from '#kernel/plain-date';
import type { Category, Grade } from '#law/qualification';
import type { Database } from '#platform/database/connect';
import { covers } from '#platform/register/register-loaded';
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
  const read = async (creditCode?: string) => {
    const firms = db
      .selectFrom('enterprise')
      .select(['credit_code', 'name', 'area', 'domicile', 'safety_permit_through', 'source'])
      .select(covers('certificate', 'enterprise.listed_at').as('certificates_known'))
      .orderBy('credit_code');
    const certificates = db.selectFrom('certificate').selectAll().orderBy('enterprise').orderBy('category').orderBy('certificate_no');
    const [firmRows, certificateRows] = await Promise.all([
      (creditCode === undefined ? firms : firms.where('credit_code', '=', creditCode)).execute(),
      (creditCode === undefined ? certificates : certificates.where('enterprise', '=', creditCode)).execute(),
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
  return { find: async (creditCode) => (await read(creditCode))[0], list: () => read() };
}

function certificateOf({ certificate_no, category, grade, valid_through, source }: Tables['certificate']): Certificate {
  return { certificateNo: certificate_no, category, grade, validThrough: valid_through ?? undefined, source };
}
