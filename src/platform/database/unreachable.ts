// 数据库连不上: the errors of a connection, worded for the person who starts the system.

import { StartRefusal } from '../start-refusal.ts';

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: '那个地址和端口上没有数据库在运行。请先启动数据库，或核对 DATABASE_URL 的主机和端口',
  ENOTFOUND: '找不到那台主机。请核对 DATABASE_URL 的主机名',
  ETIMEDOUT: '连接超时。请检查网络和防火墙',
  '28P01': '用户名或密码不对。请核对 DATABASE_URL',
  '28000': '这个用户不允许从本机连接。请检查数据库的访问设置',
  '3D000': '数据库不存在。请先建库，或核对 DATABASE_URL 末尾的库名',
  '53300': '数据库的连接数已满。请稍后再试，或调大 max_connections',
  ENOSPC: '磁盘已满。请腾出空间后再试',
};

/** undefined for an error that says nothing about reaching the database. */
export function refusalOfConnection(error: unknown): StartRefusal | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code];
  return reason === undefined ? undefined : new StartRefusal(`连不上数据库（${code}）：${reason}。什么也没有改动。`);
}
