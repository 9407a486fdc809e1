// 演示账号: a unit and an account for every desk. Passwords of a demo, printed at the start; a city in use makes its own accounts.

import type { Role } from '../src/domains/accounts/contract.ts';
import type { Unit } from '../src/domains/accounts/index.ts';
import { fakeCreditCode } from './credit-code.ts';
import { cast } from './firms.ts';
import { procuringEntities } from './tenders.ts';

const unit = <const R extends Role>(
  code: string,
  role: R,
  { name, creditCode = null, area = null }: { name: string; creditCode?: string | null; area?: Unit['area'] },
) => ({ code, name, role, creditCode, area }) satisfies Unit;

const yuntai = unit('yuntai', 'firm', { name: '连云港云台建设工程有限公司', creditCode: cast.yuntai });
const subei = unit('subei', 'firm', { name: '连云港苏北路桥工程有限公司', creditCode: cast.subei });
const yungang = unit('yungang', 'firm', { name: '连云港云港航务工程有限公司', creditCode: cast.yungang });
const donghai = unit('donghai-chengtou', 'procuring-entity', procuringEntities.DH);
const bureau = unit('housing-bureau', 'housing-bureau', { name: '市住建局（示例）' });
const donghaiCounty = unit('donghai-xian', 'county-clerk', { name: '东海县住建局（示例）', area: '东海县' });
const guanyunCounty = unit('guanyun-xian', 'county-clerk', { name: '灌云县住建局（示例）', area: '灌云县' });
const policyOffice = unit('policy-office', 'policy-office', { name: '市政策办（示例）' });
const bank = unit('gangcheng-bank', 'bank', { name: '港城银行（示例）', creditCode: fakeCreditCode('320700', 9101) });
const association = unit('association', 'association', { name: '市建筑业协会（示例）' });
const system = unit('system-administration', 'system-administrator', { name: '系统管理岗（示例）' });
const security = unit('security-administration', 'security-administrator', { name: '安全管理岗（示例）' });
const audit = unit('audit-administration', 'audit-administrator', { name: '审计管理岗（示例）' });

/** 本单位账号管理员 */
const administrator = true;

const account = <const Login extends string>(login: Login, of: Unit, [name, administers = false]: [string, boolean?]) => ({
  login,
  password: `${login}-2025`,
  name,
  administers,
  role: of.role,
  unit: of.code,
  unitName: of.name,
  creditCode: of.creditCode,
  area: of.area,
});

export const demoAccounts = [
  account('yuntai', yuntai, ['云台建设投标经办（示例）', administrator]),
  account('subei', subei, ['苏北路桥投标经办（示例）', administrator]),
  account('yungang', yungang, ['云港航务投标经办（示例）', administrator]),
  account('donghai', donghai, ['东海县城投招标经办（示例）', administrator]),
  account('zhujian', bureau, ['市住建局经办人（示例）']),
  account('zhujian-guanli', bureau, ['市住建局账号管理员（示例）', administrator]),
  account('donghai-xian', donghaiCounty, ['东海县住建局经办人（示例）', administrator]),
  account('guanyun-xian', guanyunCounty, ['灌云县住建局经办人（示例）', administrator]),
  account('zhengce', policyOffice, ['市政策办经办人（示例）', administrator]),
  account('yinhang', bank, ['港城银行保函经办（示例）', administrator]),
  account('xiehui', association, ['市建筑业协会联络员（示例）', administrator]),
  account('xitong', system, ['系统管理员（示例）']),
  account('anquan', security, ['安全管理员（示例）']),
  account('shenji', audit, ['审计管理员（示例）']),
] as const;
