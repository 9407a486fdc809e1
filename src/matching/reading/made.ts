// 生成的函数: code of one text is made once for the process, so that the engine has it at speed the next time.

import { kernel } from './part-text.ts';

/** Texts with other values of parameters are other texts; a draft that is tried leaves some. */
const most = 2000;
const made = new Map<string, unknown>();

/** `text`: the body of a function of `k`, what generated code calls; gives what the body returns. */
export function madeOf<Made>(text: string): Made {
  const known = made.get(text);
  if (known !== undefined) return known as Made;
  if (made.size >= most) made.clear();
  const fresh = new Function('k', text)(kernel) as Made;
  made.set(text, fresh);
  return fresh;
}
