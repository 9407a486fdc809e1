// 文中的数字: where amounts, with their unit, and days stand in a text.

interface TextPart {
  /** Where it begins. */
  readonly at: number;
  readonly text: string;
  readonly isFigure: boolean;
}

const figure = /（?(?:CNY )?\d[\d,]*\.\d{2}(?: [万亿]?元)?）?|\d{4}-\d{2}-\d{2}/g;

export function partsOfText(of: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const found of of.matchAll(figure)) {
    if (found.index > end) parts.push({ at: end, text: of.slice(end, found.index), isFigure: false });
    parts.push({ at: found.index, text: found[0], isFigure: true });
    end = found.index + found[0].length;
  }
  if (end < of.length) parts.push({ at: end, text: of.slice(end), isFigure: false });
  return parts;
}
