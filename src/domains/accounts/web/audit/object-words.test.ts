// 对象的名称: what was acted on in words; what nobody knows keeps its code.

import { expect, test } from 'vitest';
import { objectAsked, objectText } from './object-words.ts';

test.each`
  object                                                   | zh                                            | en
  ${'register/certificate'}                                | ${'登记簿 资质证书'}                          | ${'register qualification certificates'}
  ${'register/enterprise：企业 12 行（xlsx）'}             | ${'登记簿 企业：企业 12 行（xlsx）'}          | ${'register firms：企业 12 行（xlsx）'}
  ${'import/tenders/0f9c1d2e-1111-2222-3333-444455556666'} | ${'导入 招标项目登记 0f9c1d2e'}               | ${'import tenders 0f9c1d2e'}
  ${'account/yuntai'}                                      | ${'账号 yuntai'}                              | ${'account yuntai'}
  ${'lot/DH-2025-007/enterprise/91320706FAKE00013X'}       | ${'标段 DH-2025-007 企业 91320706FAKE00013X'} | ${'lot DH-2025-007 firm 91320706FAKE00013X'}
  ${'somewhere/else'}                                      | ${'somewhere/else'}                           | ${'somewhere/else'}
`('$object reads $zh', ({ object, zh, en }) => {
  expect([objectText(object, 'zh-CN'), objectText(object, 'en')]).toEqual([zh, en]);
});

test('a title that is typed finds the acts on its register', () => {
  expect(objectAsked(' 资质证书 ')).toBe('register/certificate');
  expect(objectAsked('导入')).toBe('import/');
  expect(objectAsked('yuntai')).toBe('yuntai');
});
