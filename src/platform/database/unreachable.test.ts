import { expect, test } from 'vitest';
import { connect } from './connect.ts';
import { refusalOfConnection } from './unreachable.ts';

test('a port on which nothing listens is worded, not traced', async () => {
  const { pool, close } = connect('postgresql://nobody:x@127.0.0.1:1/none');
  const error = await pool.query('select 1').catch((it: unknown) => it);
  await close();
  expect(refusalOfConnection(error)?.message).toContain('没有数据库在运行');
});

test('any other error stays a fault', () => {
  expect(refusalOfConnection(new TypeError('x is not a function'))).toBeUndefined();
});
