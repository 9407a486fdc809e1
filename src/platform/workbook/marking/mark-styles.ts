// 标记的颜色: for each style a twin with our fill, and for each of our twins from an earlier marking the style without it.

import type { Tone } from './mark.ts';
import { prefixOf } from './xml-text.ts';

const colour: Readonly<Record<Tone, string>> = { fault: 'FFFFC9C7', question: 'FFFFDFA8', warning: 'FFFFF6C4' };

export interface MarkStyles {
  /** The style like this one with the colour of the tone. */
  marked(style: number, tone: Tone): number;
  /** The style without our colour; undefined when it has none. */
  cleaned(style: number): number | undefined;
  /** Of text that breaks its lines. */
  readonly wrapped: number;
  readonly heading: number;
  /** The part with all of them in it. */
  written(): string;
}

interface Lists {
  readonly fills: string[];
  readonly fonts: string[];
  readonly styles: string[];
}

/** Undefined: the part has no list of cell styles, and nothing can be coloured. */
export function markStyles(xml: string): MarkStyles | undefined {
  const prefix = prefixOf(xml, 'styleSheet');
  const element = (name: string) => new RegExp(`<${prefix}${name}\\b(?:[^>]*/>|[\\s\\S]*?</${prefix}${name}>)`, 'g');
  const listOf = (name: string, item: string) =>
    [...(new RegExp(`<${prefix}${name}[\\s>][\\s\\S]*?</${prefix}${name}>`).exec(xml)?.[0].matchAll(element(item)) ?? [])].map(
      ([it]) => it,
    );
  const lists: Lists = { fills: listOf('fills', 'fill'), fonts: listOf('fonts', 'font'), styles: listOf('cellXfs', 'xf') };
  if (lists.styles.length === 0 || lists.fills.length === 0) return undefined;
  const ours = new Set(lists.fills.flatMap((fill, i) => (Object.values(colour).some((rgb) => fill.includes(rgb)) ? [i] : [])));
  const fillIds = new Map(Object.entries(colour).map(([tone, rgb]) => [tone, added(lists.fills, fillOf(prefix, rgb))]));
  const bold = added(lists.fonts, `<${prefix}font><${prefix}b/><${prefix}sz val="11"/></${prefix}font>`);
  const numbers = new Map<string, number>();
  const styleLike = (style: number, fill: number) => {
    const key = `${style} ${fill}`;
    const known = numbers.get(key) ?? added(lists.styles, withFill(lists.styles[style] ?? lists.styles[0] ?? '', fill));
    numbers.set(key, known);
    return known;
  };
  const alignment = `<${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`;
  return {
    marked: (style, tone) => styleLike(style, fillIds.get(tone) ?? 0),
    cleaned: (style) => (ours.has(fillOfStyle(lists.styles[style])) ? styleLike(style, 0) : undefined),
    wrapped: added(lists.styles, `<${prefix}xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${alignment}`),
    heading: added(
      lists.styles,
      `<${prefix}xf numFmtId="49" fontId="${bold}" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${alignment}`,
    ),
    written: () =>
      ['fills', 'fonts', 'cellXfs'].reduce(
        (text, name) => withList(text, { name, prefix, items: lists[name === 'cellXfs' ? 'styles' : (name as 'fills' | 'fonts')] }),
        xml,
      ),
  };
}

function added(list: string[], item: string): number {
  return list.includes(item) ? list.indexOf(item) : list.push(item) - 1;
}

const fillOf = (prefix: string, rgb: string): string =>
  `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${rgb}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;

const fillOfStyle = (style: string | undefined): number => Number(/\bfillId="(\d+)"/.exec(style ?? '')?.[1] ?? -1);

function withFill(style: string, fill: number): string {
  const [tag = ''] = /^<[^>]*?(?=\/?>)/.exec(style) ?? [];
  const rest = style.slice(tag.length);
  const plain = tag.replace(/\s(?:fillId|applyFill)="[^"]*"/g, '');
  return `${plain.trimEnd()} fillId="${fill}" applyFill="1"${rest}`;
}

function withList(xml: string, { name, prefix, items }: { name: string; prefix: string; items: readonly string[] }): string {
  const list = `<${prefix}${name} count="${items.length}">${items.join('')}</${prefix}${name}>`;
  return xml.replace(new RegExp(`<${prefix}${name}[\\s>][\\s\\S]*?</${prefix}${name}>`), () => list);
}
