// 共用的部件: the texts that cells share, and which styles show a number as a day.

import { type Parts, relationsOf, workbookPart } from './package-parts.ts';
import { readXml } from './read-xml.ts';

export interface SharedParts {
  readonly texts: readonly string[];
  /** By style number: is a number of this style a day? */
  readonly isDay: readonly boolean[];
}

export interface SheetContext extends SharedParts {
  readonly date1904: boolean;
}

/** Throws on what is not well formed. */
export function sharedPartsOf(parts: Parts): SharedParts {
  const named = relationsOf(parts, workbookPart);
  const partOf = (type: string) => parts.bytes(named.find((it) => it.type === type)?.target ?? '');
  return { texts: textsOf(partOf('sharedStrings')), isDay: stylesOf(partOf('styles')) };
}

function textsOf(bytes: Buffer | undefined): readonly string[] {
  const texts: string[] = [];
  const text = textCollector();
  if (bytes !== undefined)
    readXml(bytes, {
      open: (name) => {
        if (name === 'si') text.clear();
        text.open(name);
      },
      text: text.add,
      close: (name) => {
        text.close(name);
        if (name === 'si') texts.push(text.whole());
      },
    });
  return texts;
}

export interface TextCollector {
  clear(): void;
  open(name: string): void;
  add(text: string): void;
  close(name: string): void;
  whole(): string;
}

/** Rich text is its runs one after the other; the reading aids of Japanese are not part of it. */
export function textCollector(): TextCollector {
  let found = '';
  let inText = false;
  let inAid = false;
  return {
    clear: () => {
      found = '';
    },
    open: (name) => {
      if (name === 't') inText = true;
      else if (name === 'rPh') inAid = true;
    },
    add: (text) => {
      if (inText && !inAid) found += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inAid = false;
    },
    whole: () => unescaped(found),
  };
}

/** `_x000D_` is how a control character is written. */
const unescaped = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;

/** Formats that need no declaration; 27 to 36 and 50 to 58 are days in Chinese Excel. */
const isBuiltInDay = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
/** What stands in a format beside its letters: quoted words, escaped characters, colours and locales. */
const besides = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

function stylesOf(bytes: Buffer | undefined): readonly boolean[] {
  const declared = new Map<number, boolean>();
  const isDay: boolean[] = [];
  let inCellStyles = false;
  if (bytes !== undefined)
    readXml(bytes, {
      open: (name, { numFmtId, formatCode }) => {
        if (name === 'cellXfs') inCellStyles = true;
        else if (name === 'numFmt' && formatCode !== undefined)
          declared.set(Number(numFmtId), /[ymdhs年月日]/i.test(formatCode.replace(besides, '').replace(/general/gi, '')));
        else if (name === 'xf' && inCellStyles) isDay.push(declared.get(Number(numFmtId)) ?? isBuiltInDay(Number(numFmtId)));
      },
      close: (name) => {
        if (name === 'cellXfs') inCellStyles = false;
      },
    });
  return isDay;
}
