// import --undo, import --list: takes an import back, and shows which there are.

import type { ImportList } from '#contract/domains/imports';
import { listImports, undoImport, undoInPostgres } from '#domains/imports';
import { systemClock } from '#platform/clock';
import { done, notSatisfied, printJson } from './exit.ts';
import { commandLine, keepingRegisters } from './keeping-registers.ts';
import { orRefusal } from './or-refusal.ts';

export function undoCommand(id: string, json: boolean): Promise<number> {
  const request = { id, ...commandLine, at: systemClock().now().toISOString() };
  return orRefusal(
    async () => {
      const undone = await keepingRegisters((inAct) => inAct((database) => undoImport(request, undoInPostgres(database))));
      if (!undone.ok) {
        console.error(json ? JSON.stringify(undone.refusal, null, 2) : undone.refusal.detail);
        return notSatisfied;
      }
      if (json) printJson({ undone: id });
      else console.log(`已撤销导入《${undone.value.fileName}》。要恢复，请重新导入原文件。`);
      return done;
    },
    { json },
  );
}

export function listImportsCommand(json: boolean): Promise<number> {
  return orRefusal(
    async () => {
      const list = await keepingRegisters((inAct) => inAct(listImports));
      if (json) printJson(list);
      else console.log(list.imports.length === 0 ? '还没有导入过。' : list.imports.map(lineOf).join('\n'));
      return done;
    },
    { json },
  );
}

const lineOf = ({ id, importedAt, fileName, importedBy, rows, undone }: ImportList['imports'][number]): string =>
  `${id}  ${importedAt}  ${importedBy} 导入《${fileName}》 ${rows} 行${undone === null ? '' : `（已由${undone.by}撤销）`}`;
