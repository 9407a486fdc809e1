// 撤销导入: takes one import back by a new recording; what later imports built on is refused by name.

import { ok, type Result, refused } from '#kernel/result';
import type { WorkbookName } from '../contract.ts';

export interface UndoRequest {
  readonly id: string;
  readonly login: string;
  /** Name of who takes it back. */
  readonly by: string;
  /** When: an instant in UTC. */
  readonly at: string;
}

export interface FoundImport {
  readonly workbook: WorkbookName;
  readonly fileName: string;
  /** The instant at which its facts became known; undefined for an import from before imports had one. */
  readonly knownAt: string | undefined;
  readonly undone: { readonly by: string; readonly at: string } | undefined;
}

/** An import of which it is known what it changed. */
export type RecordedImport = FoundImport & { readonly knownAt: string };

export interface UndoableImports {
  find(id: string): Promise<FoundImport | undefined>;
  /** In words, the later recordings that stand in the way; none: it is undone, and otherwise nothing has happened. */
  undo(request: UndoRequest, recorded: RecordedImport): Promise<readonly string[]>;
}

export interface Refusal {
  readonly kind: 'unknown' | 'not-undoable';
  readonly title: string;
  readonly detail: string;
}

export async function undoImport(request: UndoRequest, imports: UndoableImports): Promise<Result<FoundImport, Refusal>> {
  const found = await imports.find(request.id);
  if (found === undefined)
    return refused({ kind: 'unknown', title: '没有找到', detail: `没有编号为 ${request.id} 的导入。请在导入记录中核对编号。` });
  const { fileName, knownAt, undone } = found;
  if (undone !== undefined) return alreadyUndone(fileName, undone.by);
  if (knownAt === undefined) return notUndoable(`《${fileName}》是升级以前导入的，没有记下它改变了什么。请改为导入更正后的工作簿。`);
  const inTheWay = await imports.undo(request, { ...found, knownAt });
  if (inTheWay.length === 0) return ok(found);
  const meanwhile = (await imports.find(request.id))?.undone;
  if (meanwhile !== undefined) return alreadyUndone(fileName, meanwhile.by);
  return notUndoable(`《${fileName}》之后的登记用到了它登记的内容：${inTheWay.join('；')}。请先撤销其中的导入，再撤销它。`);
}

function alreadyUndone(fileName: string, by: string): Result<never, Refusal> {
  return notUndoable(`《${fileName}》已由${by}撤销，不必再撤销。要恢复，请重新导入原文件。`);
}

function notUndoable(detail: string): Result<never, Refusal> {
  return refused({ kind: 'not-undoable', title: '不能撤销', detail: `没有撤销：${detail}` });
}
