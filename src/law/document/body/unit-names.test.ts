// 单位名称: what is a name, what names all areas together, and where a list is open.

import { expect, test } from 'vitest';
import { passageOf } from '../text/passage.ts';
import { unitNamesIn } from './unit-names.ts';

test.each`
  list                                                    | units                                                 | open     | areas
  ${'市住建局，市城建控股集团、市交通控股集团等建设平台'} | ${['市住建局', '市城建控股集团', '市交通控股集团']}   | ${true}  | ${[]}
  ${'市住建局;市财政局,市审计局'}                         | ${['市住建局', '市财政局', '市审计局']}               | ${false} | ${[]}
  ${'市住建局、市财政局等'}                               | ${['市住建局', '市财政局']}                           | ${true}  | ${[]}
  ${'市高等教育局、市中等职业学校管理中心'}               | ${['市高等教育局', '市中等职业学校管理中心']}         | ${false} | ${[]}
  ${'市自然资源和规划局'}                                 | ${['市自然资源和规划局']}                             | ${false} | ${[]}
  ${'市住建局和市财政局'}                                 | ${['市住建局', '市财政局']}                           | ${false} | ${[]}
  ${'市市场监管局（知识产权局、药监局）、市住建局'}       | ${['市市场监管局（知识产权局、药监局）', '市住建局']} | ${false} | ${[]}
  ${'各县、区人民政府，市住建局'}                         | ${['市住建局']}                                       | ${false} | ${['各县、区人民政府']}
  ${'市住建局及各县（市、区）人民政府'}                   | ${['市住建局']}                                       | ${false} | ${['各县（市、区）人民政府']}
  ${'各县区政府、功能板块管委会'}                         | ${[]}                                                 | ${false} | ${['各县区政府', '功能板块管委会']}
  ${'各县区、市开发区管委会'}                             | ${['市开发区管委会']}                                 | ${false} | ${['各县区']}
  ${'市住建局、市各有关部门'}                             | ${['市住建局']}                                       | ${true}  | ${[]}
  ${'市住建局、市住建局'}                                 | ${['市住建局']}                                       | ${false} | ${[]}
`('$list', ({ list, units, open, areas }) => {
  expect(unitNamesIn(passageOf([{ no: 1, text: list, raw: list }]))).toEqual({ units, openEnded: open, areas });
});
