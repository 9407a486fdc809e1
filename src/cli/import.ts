// import: a workbook into the registers, with every mistake named by its cell.

import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type CellFault, type ImportOutcome, type WorkbookName, workbookNames } from '#contract/domains/imports';
import { importPortsInActs, importWorkbook, markedWorkbook, templateOf } from '#domains/imports';
import { systemClock } from '#platform/clock';
import { done, failWith, notSatisfied, printJson } from './exit.ts';
import { commandLine, keepingRegisters } from './keeping-registers.ts';
import { orRefusal } from './or-refusal.ts';

export interface ImportOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  /** Writes an empty workbook to be filled in, instead of importing one. */
  readonly template?: boolean;
  readonly goodRowsOnly?: boolean;
  /** Questions have been read, in what an earlier call said. */
  readonly confirmAll?: boolean;
  /** Where the marked workbook goes. */
  readonly marked?: string;
}

export async function importCommand(
  name: string,
  file: string,
  { dryRun = false, json = false, template = false, goodRowsOnly = false, confirmAll = false, marked }: ImportOptions,
): Promise<number> {
  const workbook = workbookNames.find((it) => it === name);
  if (workbook === undefined)
    return failWith('没有这种工作簿', [
      { path: 'workbook', found: name, expected: workbookNames.join('、'), remedy: '企业用 firms，招标用 tenders。' },
    ]);
  if (file === '')
    return failWith('没有写文件', [
      { path: 'file', found: '（空）', expected: '.xlsx 或 .csv 文件的路径', remedy: `请写成 zhuce import ${name} 登记.xlsx。` },
    ]);
  if (template) return writeTemplate(workbook, { file, json });
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error)
    return failWith('无法读取工作簿', [
      {
        path: file,
        found: bytes.code ?? bytes.message,
        expected: '可以读取的 .xlsx 或 .csv 文件',
        remedy: `请检查 ${file} 是否存在、是否有读取权限。`,
      },
    ]);
  const at = systemClock().now().toISOString();
  const confirmed = confirmAll ? ('all' as const) : [];
  const request = { workbook, fileName: basename(file), bytes, ...commandLine, at, dryRun, goodRowsOnly, confirmed };
  return orRefusal(
    async () => {
      const outcome = await keepingRegisters(async (inAct) => {
        const ports = importPortsInActs(inAct);
        // Before the import: afterwards the file would be one that is known already.
        const inPlace = marked === undefined ? undefined : await markedWorkbook({ ...request, leftOut: goodRowsOnly }, ports);
        if (marked !== undefined && inPlace !== undefined && inPlace.length > 0) await writeFile(marked, inPlace);
        return importWorkbook(request, ports);
      });
      if (json) printJson(outcome);
      else console.log([outcomeText(outcome, dryRun), ...(marked === undefined ? [] : [`已标注的工作簿写到 ${marked}。`])].join('\n'));
      return outcome.done || (dryRun && outcome.faultCount === 0) ? done : notSatisfied;
    },
    { json },
  );
}

async function writeTemplate(workbook: WorkbookName, { file, json }: { file: string; json: boolean }): Promise<number> {
  const error = await writeFile(file, await templateOf(workbook), { flag: 'wx' }).then(
    () => undefined,
    (it: NodeJS.ErrnoException) => it,
  );
  if (error !== undefined) {
    const remedy = error.code === 'EEXIST' ? '请换一个文件名，已有的文件不会被覆盖。' : '请检查目录是否存在、是否有写入权限。';
    return failWith('模板没有写出', [{ path: file, found: error.code ?? error.message, expected: '可以新建的文件', remedy }]);
  }
  if (json) printJson({ workbook, template: file });
  else console.log(`模板已写到 ${file}。填好后：npx zhuce import ${workbook} ${file} --dry-run`);
  return done;
}

function outcomeText({ fileName, done: written, sheets, faults, faultCount, warnings, questions }: ImportOutcome, dryRun: boolean): string {
  return [
    ...sheets.map(
      ({ sheet, rows, added, changed, unchanged, leftOut }) =>
        `${sheet}：${rows} 行（新增 ${added}，变更 ${changed}，相同 ${unchanged}${leftOut > 0 ? `；留下 ${leftOut} 行没有导入` : ''}）`,
    ),
    ...warnings.map((it) => `提醒 ${faultText(it)}`),
    ...questions.map((it) => `请确认 ${faultText(it)}`),
    ...faults.map((it) => `错误 ${faultText(it)}`),
    conclusion({ written, dryRun, count: faultCount, questions: questions.length, fileName }),
  ].join('\n');
}

interface Ending {
  readonly written: boolean;
  readonly dryRun: boolean;
  readonly count: number;
  readonly questions: number;
  readonly fileName: string;
}

function conclusion({ written, dryRun, count, questions, fileName }: Ending): string {
  if (written) return count > 0 ? `${fileName} 已导入正确的行；有错误的行没有导入。` : `${fileName} 已全部导入。`;
  if (count > 0) return `${fileName} 有 ${count} 处错误，什么也没有写入。请改正后重新导入，或加 --good-rows-only 先导入正确的行。`;
  if (questions > 0) return `${fileName} 有 ${questions} 处要确认，什么也没有写入。核对无误的，加 --confirm-all 重新导入。`;
  return dryRun ? `${fileName} 预检通过，没有写入。去掉 --dry-run 即可导入。` : `${fileName} 没有可导入的内容。`;
}

function faultText({ sheet, row, column, found, expected, remedy }: CellFault): string {
  const place = [sheet, row === null ? null : `第 ${row} 行`, column].filter((it) => it !== null).join(' ');
  return `${place}：现为 ${found}，应为 ${expected}。${remedy}`;
}
