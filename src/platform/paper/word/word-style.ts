// Word 的版式: the page and the faces of GB/T 9704, as far as a paper with tables can keep them.

import { type IRunOptions, type IStylesOptions, convertMillimetersToTwip as mm } from 'docx';
import type { Look } from '../paper.ts';

/** 版心 156 × 225 mm. */
export const page = {
  size: { width: 11_906, height: 16_838 }, // A4 as Word writes it itself
  margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), header: mm(25), footer: mm(25) },
};
export const textWidth = mm(156);

const face = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia });
const song = '仿宋_GB2312';
const titleSong = '方正小标宋简体';
const hei = '黑体';
const kai = '楷体_GB2312';

/** Half points, as Word counts. 小四 rather than 三号: half of the paper is tables. */
const body = 24;
const inTables = 21;
/** Exact, in twentieths of a point. */
const lineOf = (points: number) => ({ line: points * 20, lineRule: 'exact' as const });

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: face(song), size: body, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: lineOf(21) },
    },
    title: {
      run: { font: face(titleSong), size: 44, bold: false },
      paragraph: { alignment: 'center', spacing: { ...lineOf(36), after: 240 } },
    },
    heading1: {
      run: { font: face(hei), size: 28, bold: false, color: '000000' },
      paragraph: { keepNext: true, spacing: { ...lineOf(26), before: 200, after: 60 } },
    },
    heading2: {
      run: { font: face(kai), size: body, bold: true, color: '000000' },
      paragraph: { keepNext: true, spacing: { ...lineOf(24), before: 100, after: 40 } },
    },
  },
  paragraphStyles: [
    {
      id: 'Body',
      name: '正文缩进',
      basedOn: 'Normal',
      paragraph: { indent: { firstLine: 2 * body * 10, firstLineChars: 200 }, alignment: 'both', spacing: { ...lineOf(21), after: 60 } },
    },
    {
      id: 'Quote',
      name: '引文',
      basedOn: 'Normal',
      run: { font: face(kai) },
      paragraph: { indent: { left: mm(8) }, alignment: 'both', keepNext: true },
    },
    { id: 'Cell', name: '表格文字', basedOn: 'Normal', run: { size: inTables }, paragraph: { spacing: lineOf(14) } },
    { id: 'Margin', name: '页眉页脚', basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: { line: 240, lineRule: 'auto' } } },
  ],
};

export const looks: Readonly<Record<Look, Pick<IRunOptions, 'bold' | 'color' | 'size'>>> = {
  strong: { bold: true },
  faint: { color: '545454', size: 18 },
  good: { bold: true, color: '237804' },
  bad: { bold: true, color: 'a8071a' },
  open: { bold: true, color: 'ad4e00' },
};

/** What Word takes where an office has not bought or installed a face. */
const instead: Readonly<Record<string, string>> = {
  [song]: '仿宋,FangSong,FangSong_GB2312,STFangsong',
  [titleSong]: '方正小标宋_GBK,华文中宋,STZhongsong,宋体',
  [hei]: 'SimHei,STHeiti',
  [kai]: '楷体,KaiTi,KaiTi_GB2312,STKaiti',
};

export const fontTable = {
  path: 'word/fontTable.xml',
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.entries(instead)
    .map(
      ([name, others]) =>
        `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
    )
    .join('')}</w:fonts>`,
};
