// import --undo, import --list: takes an import back, and shows which there are.

import type { ImportList } from '#contract/domains/imports';
import { listImports, undoImport, undoInPostgres } from '#domains/imports';
import { systemClock } from '#platform/clock';
import type { Connection } from '#platform/database/connect';
import { visitDatabase } from '#platform/database/visit-database';
import { placesHere } from '#platform/paths';
import { StartRefusal } from '#platform/start-refusal';
import { done, notSatisfied, printJson } from './exit.ts';

export function undoCommand(id: string, json: boolean): Promise<number> {
  return visiting(async ({ database }) => {
    const at = systemClock().now().toISOString();
    const undone = await undoImport({ id, by: '命令行', at }, undoInPostgres(database));
    if (!undone.ok) {
      console.error(json ? JSON.stringify(undone.refusal, null, 2) : undone.refusal.detail);
      return notSatisfied;
    }
    if (json) printJson({ undone: id });
    else console.log(`已撤销导入《${undone.value.fileName}》。要恢复，请重新导入原文件。`);
    return done;
  });
}

export function listImportsCommand(json: boolean): Promise<number> {
  return visiting(async ({ database }) => {
    const list = await listImports(database);
    if (json) printJson(list);
    else console.log(list.imports.length === 0 ? '还没有导入过。' : list.imports.map(lineOf).join('\n'));
    return done;
  });
}

const lineOf = ({ id, importedAt, fileName, importedBy, rows, undone }: ImportList['imports'][number]): string =>
  `${id}  ${importedAt}  ${importedBy} 导入《${fileName}》 ${rows} 行${undone === null ? '' : `（已由${undone.by}撤销）`}`;

async function visiting(act: (connection: Connection) => Promise<number>): Promise<number> {
  try {
    return await visitDatabase(placesHere(), act);
  } catch (error) {
    if (!(error instanceof StartRefusal)) throw error;
    console.error(error.message);
    return notSatisfied;
  }
}
