// 量测用城市: fifty thousand made-up firms with certificates and persons, the same ones every time.

import type { Pool } from 'pg';
import { areas } from '../../../src/law/areas.ts';

export const firmCount = 50_000;

const stamp = 'source, evidence, valid, known) select';
const told = "'量测', 'E1', '(,)', tstzrange('2025-01-01', null)";
const pick = (list: string, by: string) =>
  `(string_to_array('${list}', ','))[1 + (${by}) % array_length(string_to_array('${list}', ','), 1)]`;
const areaNames = [...areas.map(({ name }) => name), '市外'].join(',');
const categories = 'building,municipal,highway,water,port,power,electromechanical';
const code = (n: string) => `'9132070' || ((${n}) % 6) || 'FAKE' || lpad((${n})::text, 5, '0') || 'X'`;
const firmName = (n: string) =>
  `'连云港' || ${pick('云台,海州,东盛,苏北,长江,重阳,华鼎,天元,金港,宏图,晶都,花果,石城,中淮,新浦,盐河,伊山,灌江,朐阳,青口', n)}
  || ${pick('建,安,恒,通,达,瑞,丰,泰,隆,盛,昌,顺,和,信,诚,远,博,凯,鑫,嘉,润,荣,德', `(${n}) / 20`)}
  || ${pick('业,邦,元,基,宇,城,海,川,山,源,峰,杰,腾,飞,创,新,联,合,众,力,捷', `(${n}) / 460`)}
  || ${pick('建设工程,市政工程,路桥工程,水利建设,建筑安装,园林绿化,机电设备安装', `(${n}) / 7`)} || '有限公司'`;

/** In the order in which rows name each other. Every tenth firm was called otherwise until 2023. */
const statements: readonly string[] = [
  `insert into enterprise (credit_code, name, area, domicile, safety_permit_through, former_names, parent_code, listed_at, ${stamp}
    ${code('n')}, ${firmName('n')}, ${pick(areaNames, 'n')}, '示例路 ' || n || ' 号', date '2024-06-01' + n % 1500,
    case when n % 20 = 3 then array['连云港市第' || n || '建筑公司'] end, case when n % 50 = 7 then ${code('n - 1')} end, '2025-01-01',
    '量测', 'E1', case when n % 10 = 1 then '[2023-07-01,)' else '(,)' end::daterange, tstzrange('2025-01-01', null)
  from generate_series(1, ${firmCount}) as n`,
  `insert into enterprise (credit_code, name, area, listed_at, ${stamp}
    ${code('n')}, '赣榆' || n || '建筑安装公司', '赣榆区', '2025-01-01', '量测', 'E1', '(,2023-07-01)', tstzrange('2025-01-01', null)
  from generate_series(1, ${firmCount}) as n where n % 10 = 1`,
  `insert into certificate (certificate_no, category, enterprise, grade, valid_through, ${stamp}
    'D' || n || '-' || k, ${pick(categories, 'n + k')}, ${code('n')}, ${pick('third,third,second,second,first', 'n / 3 + k')},
    date '2025-01-01' + (n * 7 + k) % 2000, ${told}
  from generate_series(1, ${firmCount}) as n, generate_series(1, 2) as k`,
  `insert into person (id, name, employer, unfinished_works, listed_at, ${stamp}
    'B' || n, ${pick('张,王,李,赵,陈,单,曾,周,吴,徐', 'n')} || ${pick('伟,芳,娜,敏,静,强,磊,军,洋,勇,艳,杰', 'n / 10')} || ${pick('国,华,民,生,建,平,明,志,文,海', 'n / 120')},
    ${code(`1 + n % ${firmCount}`)}, n % 3, '2025-01-01', ${told}
  from generate_series(1, ${firmCount}) as n`,
  `insert into licence (person, category, grade, ${stamp} 'B' || n, ${pick(categories, 'n')}, ${pick('first,second', 'n')}, ${told}
  from generate_series(1, ${firmCount}) as n`,
  `insert into led_work (person, project, category, accepted_on, amount_fen, ${stamp}
    'B' || n, '示例工程 ' || n, ${pick(categories, 'n')}, date '2020-01-01' + n % 1800, n::bigint * 100000, ${told}
  from generate_series(1, ${firmCount}) as n`,
  `insert into credit_score (enterprise, scored_on, score_hundredths, ${stamp} ${code('n')}, date '2025-01-01', 6000 + n % 4000, ${told}
  from generate_series(1, ${firmCount}) as n`,
  `insert into project (code, name, owner, owner_code, funding, area, sector, published, listed_at, ${stamp}
    'X' || n, '示例项目 ' || n, '示例建设单位', ${code('n')}, ${pick('state,other', 'n')}, ${pick(areas.map(({ name }) => name).join(','), 'n')},
    ${pick('building,municipal,transport,water', 'n')}, n % 10 <> 0, '2025-01-01', ${told}
  from generate_series(1, 5000) as n`,
  `insert into lot (code, title, project, procuring_entity, area, category, price_ceiling_fen, noticed_on, bids_due_on, published, listed_at, ${stamp}
    'L' || n, '示例标段 ' || n, 'X' || 1 + n % 5000, '示例招标人', ${pick(areas.map(({ name }) => name).join(','), 'n')}, ${pick(categories, 'n')}, n::bigint * 1000000,
    date '2024-10-01' + n % 700, date '2024-10-22' + n % 700, n % 10 <> 0, '2025-01-01', ${told}
  from generate_series(1, 10000) as n`,
  ...['enterprise', 'certificate', 'person', 'licence', 'led_work', 'credit_score', 'project', 'lot'].map(
    (register) => `insert into register_loaded (register, known, source) values ('${register}', tstzrange('2025-01-01', null), '量测')`,
  ),
  'vacuum analyze',
];

export async function fillCity(pool: Pool, say: (line: string) => void): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('set statement_timeout = 0');
    for (const statement of statements) {
      const from = performance.now();
      const { rowCount } = await client.query(statement);
      say(`${statement.slice(0, 40).replace(/\s+/g, ' ')} … ${rowCount ?? 0} 行，${((performance.now() - from) / 1000).toFixed(1)} 秒`);
    }
  } finally {
    client.release();
  }
}
