// 技术参数一栏的写法: all objects of a lot in one text, each part read as a row of 「技术参数」 is; the writer writes what the reader reads.

import { ok, type Result, refused } from '#kernel/result';
import { licenceParameters, type ParameterKey, type ParameterValue, parameterKeys } from '#law/licence-standard/parameters';
import { type ParameterMisfit, parameterByWord, parameterName, parameterText, readParameter } from './read-parameter.ts';

/** A key left out: there is no such object. `null`: its size is not known. */
export type ListedParameters = Readonly<Partial<Record<ParameterKey, ParameterValue | null>>>;

/** Nothing in the lot has a size that the standard asks about. */
export const noParameters = '无';
const unknownSize = '不详';

export const parameterNames: readonly string[] = parameterKeys.map(parameterName);

/** 桥梁单跨跨度（米） 48；公路等级 二级公路 */
export function parameterListText(listed: ListedParameters): string {
  const parts = parameterKeys.flatMap((key) => {
    const value = listed[key];
    return value === undefined ? [] : [`${parameterName(key)} ${parameterText(key, value) || unknownSize}`];
  });
  return parts.join('；') || noParameters;
}

/** Every mistake at once, each with the part where it stands. */
export function readParameterList(text: string): Result<ListedParameters, readonly ParameterMisfit[]> {
  const parts = text
    .split(/[；;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return refused([nothingListed(text)]);
  if (parts.every((part) => part === noParameters)) return ok({});
  const listed = new Map<ParameterKey, ParameterValue | null>();
  const misfits: ParameterMisfit[] = [];
  for (const part of parts) {
    const named = namedIn(part);
    const read = named && readParameter(named.key, named.value);
    if (named === undefined || read === undefined) misfits.push(unnamed(part));
    else if (!read.ok) misfits.push(unreadable(part, { ...read.refusal, key: named.key }));
    else if (listed.has(named.key)) misfits.push(twice(named.key));
    else listed.set(named.key, read.value);
  }
  return misfits.length > 0 ? refused(misfits) : ok(Object.fromEntries(listed));
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** The longest name first: 桥长（米） before 桥长. */
const keysByName = Object.entries(parameterByWord)
  .map(([word, key]) => [plain(word).toLowerCase(), key] as const)
  .sort(([one], [other]) => other.length - one.length);

function namedIn(part: string): { readonly key: ParameterKey; readonly value: string } | undefined {
  const written = plain(part);
  const found = keysByName.find(([name]) => written.toLowerCase().startsWith(name));
  return found && { key: found[1], value: written.slice(found[0].length).replace(/^[:=]/, '') };
}

const howToList = `各项之间用「；」分开；一项也没有的写「${noParameters}」，不知道有什么的整格留空。`;

function nothingListed(text: string): ParameterMisfit {
  return { expected: '参数名称和规模，如 桥梁单跨跨度（米） 48', remedy: `「${text}」没有写明任何一项。${howToList}` };
}

function unnamed(part: string): ParameterMisfit {
  const [word = ''] = plain(part).split(/[\d:=]/);
  const near = word === '' ? [] : parameterKeys.filter((key) => isNear(plain(licenceParameters[key].label), word));
  const suspected = near.length === 0 ? '' : `疑似${near.map((key) => `「${parameterName(key)}」`).join('或')}，请对照原件核实。`;
  return {
    expected: `以参数名称开头，名称是 ${parameterNames.join('、')} 之一`,
    remedy: `「${part}」的参数名称不认识。${suspected}列表里没有的不写。${howToList}`,
  };
}

const isNear = (label: string, word: string): boolean => label.includes(word) || word.includes(label);

function unreadable(part: string, { key, expected, remedy }: ParameterMisfit & { readonly key: ParameterKey }): ParameterMisfit {
  return { expected: `「${parameterName(key)}」写 ${expected}`, remedy: `「${part}」读不出来。${remedy}各项之间用「；」分开。` };
}

function twice(key: ParameterKey): ParameterMisfit {
  return { expected: '每个参数只写一次', remedy: `「${parameterName(key)}」写了不止一次。同类有几处的，只写规模最大的一处。` };
}
