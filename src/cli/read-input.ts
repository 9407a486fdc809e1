// 读取输入: a file or standard input as text.

import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Fault } from '#kernel/fault';
import { ok, type Result, refused } from '#kernel/result';

/** `-` is standard input. */
export async function readInput(file: string): Promise<Result<string, Fault>> {
  try {
    const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return refused({
      path: file,
      found: error instanceof Error && 'code' in error ? String(error.code) : String(error),
      expected: '可以读取的 UTF-8 文件，或用 - 表示标准输入',
      remedy: `请检查 ${file} 是否存在、是否有读取权限、编码是不是 UTF-8。`,
    });
  }
}
