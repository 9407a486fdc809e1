// 写入被拒的测试: bad luck has an answer that says that nothing was written, that the file is kept, and what to do next.

import { expect, test } from 'vitest';
import { refusalOfWriting } from './refusals-of-writing.ts';

test.each`
  code       | title
  ${'55P03'} | ${'另一次导入正在进行'}
  ${'23P01'} | ${'登记簿刚有变动'}
  ${'57014'} | ${'导入没有完成'}
  ${'28000'} | ${'导入没有完成'}
  ${'25P03'} | ${'导入没有完成'}
  ${'57P01'} | ${'导入没有完成'}
`('$code of the database: $title', ({ code, title }) => {
  const refusal = refusalOfWriting(Object.assign(new Error('refused'), { code }));
  expect(refusal?.title).toBe(title);
  for (const words of ['什么也没有写入', '您的文件已经保留', '请']) expect(refusal?.detail).toContain(words);
});

test('a connection that breaks has no code, and is told by the words of the driver', () => {
  expect(refusalOfWriting(new Error('Connection terminated unexpectedly'))?.status).toBe(503);
});

test('a fault of ours is none of these', () => {
  expect(refusalOfWriting(new TypeError('undefined is no function'))).toBeUndefined();
  expect(refusalOfWriting(Object.assign(new Error('no such table'), { code: '42P01' }))).toBeUndefined();
});
