// 旅程: 每一页（各单位、三员）— 可访问性、手机宽度.

import { afterAll, beforeAll } from 'vitest';
import { type RunningCity, startCity } from './with/city.ts';
import { eachPage, type PageSeen } from './with/each-page.ts';

let city: RunningCity;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.stop());

const pages: readonly PageSeen[] = [
  ['/imports', 'zhujian'],
  ['/data-quality', 'zhujian'],
  ['/data-quality/no-safety-permit?area=东海县', 'donghai-xian'],
  ['/data-quality?area=东海县', 'donghai-xian'],
  ['/desk', 'zhujian'],
  ['/desk', 'donghai-xian'],
  ['/desk', 'zhengce'],
  ['/simulations', 'zhengce'],
  ['/desk', 'yinhang'],
  ['/desk', 'xitong'],
  ['/desk', 'anquan'],
  ['/desk', 'shenji'],
  ['/registers/enterprise/91320706FAKE00013X', 'zhujian'],
  ['/enterprises', 'zhujian'],
  ['/registers/enterprise/91320706FAKE00013X/history', 'zhujian'],
  ['/persons', 'yinhang'],
  ['/persons/P0004', 'zhengce'],
  ['/projects', 'donghai-xian'],
  ['/projects?row=2025-320722-48-01-000001', 'xiehui'],
  ['/projects/2025-320722-48-01-000001', 'zhujian'],
  ['/unit-accounts', 'zhujian-guanli'],
  ['/units', 'xitong'],
  ['/account-security', 'anquan'],
  ['/journal', 'shenji'],
  ['/sign-ins', 'shenji'],
  ['/own-password', 'zhujian'],
];

eachPage(pages, () => city);
