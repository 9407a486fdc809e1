// document: an official text in, its parts out.

import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Fault } from '#kernel/fault';
import { ok, type Result, refused } from '#kernel/result';
import { DocumentError } from '#law/document/document-error';
import { parseDocument } from '#law/document/parse-document';
import type { ParsedDocument } from '#law/document/parsed-document';
import { problem } from '#law/wire/problem';
import { decodeText } from './decode-text.ts';
import { documentText } from './document-text.ts';
import { done, printJson, wrongUse } from './exit.ts';

export async function documentCommand({ file, json }: { readonly file: string; readonly json: boolean }): Promise<number> {
  const input = await readOfficialText(file);
  if (!input.ok) return fail('无法读取文件', `${input.refusal.found}。${input.refusal.remedy}`, input.refusal);
  const parsed = read(input.value);
  if (!parsed.ok) return fail('读不懂这份文件', parsed.refusal.message, faultOf(parsed.refusal));
  if (json) printJson(parsed.value);
  else console.log(documentText(parsed.value));
  return done;
}

async function readOfficialText(file: string): Promise<Result<string, Fault>> {
  const expected = 'UTF-8 或 GB18030 编码的纯文本，或用 - 表示标准输入';
  try {
    const text = decodeText(file === '-' ? await buffer(process.stdin) : await readFile(file));
    if (text.ok) return text;
    return refused({ path: file, found: `这是${text.refusal}，不是纯文本`, expected, remedy: '请先把它另存为纯文本（.txt）再试。' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return refused({
      path: file,
      found: `读取失败（${String(error.code)}）`,
      expected,
      remedy: `请检查 ${file} 是否存在、是否有读取权限。`,
    });
  }
}

function read(text: string): Result<ParsedDocument, DocumentError> {
  try {
    return ok(parseDocument(text));
  } catch (error) {
    if (error instanceof DocumentError) return refused(error);
    throw error;
  }
}

function faultOf({ line, text, expected, remedy }: DocumentError): Fault {
  return { path: `line ${line}`, found: text, expected, remedy };
}

function fail(title: string, detail: string, fault: Fault): number {
  console.error(JSON.stringify(problem(title, detail, [fault]), null, 2));
  return wrongUse;
}
