// 迁移文件: `0001-name.sql`, read in the order of their numbers.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefusal } from '../start-refusal.ts';

export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** Of the text with Unix line ends, so that a checkout on another system is the same. */
  readonly checksum: string;
}

const shape = /^(\d{4})-[a-z0-9]+(-[a-z0-9]+)*\.sql$/;
/** Each file is one transaction already. In PL/pgSQL `begin` stands without a semicolon. */
const ownTransaction = /^\s*(begin|commit|rollback|start\s+transaction)\s*;/im;

export function readMigrations(folder: string): readonly Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  const nameByNumber = new Map<string, string>();
  for (const name of names) {
    const number = shape.exec(name)?.[1];
    if (number === undefined)
      throw new StartRefusal(`迁移文件 ${name} 的名字不合规：应为四位编号加小写英文名，如 0007-add-guarantees.sql。`);
    const other = nameByNumber.get(number);
    if (other !== undefined) throw new StartRefusal(`迁移文件 ${other} 与 ${name} 编号相同，先后无法确定。请给其中一个换编号。`);
    nameByNumber.set(number, name);
  }
  return names.map((name) => readMigration(folder, name));
}

function readMigration(folder: string, name: string): Migration {
  const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
  if (ownTransaction.test(sql)) throw new StartRefusal(`迁移文件 ${name} 自带 begin 或 commit：每个文件本来就在一个事务中，请删去。`);
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}
