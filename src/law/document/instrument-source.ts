// 转写: writes a parsed document as the TypeScript that rules cite, in the formatter's own layout.

import type { ParsedDocument } from './parsed-document.ts';

const lineWidth = 140;

/** The whole text of `measures-2024.ts`. */
export function instrumentSource(parsed: ParsedDocument, name: string): string {
  const { number, title, issuer, adoptedBy, issuedOn, inForce } = parsed;
  return [
    `// ${number}: transcribed by tools/generate-instrument.ts from the official text beside it; not edited by hand.`,
    '',
    "import { instrument } from '../instrument.ts';",
    '',
    `export const ${name} = instrument({`,
    field('number', literal(number)),
    field('title', literal(title)),
    field('issuer', literal(issuer)),
    field('adoptedBy', orNull(adoptedBy)),
    field('issuedOn', literal(issuedOn)),
    field('inForce', `{ from: ${literal(inForce.from)}, through: ${orNull(inForce.through)} }`),
    ...listFields(parsed),
    '  measures: [',
    ...parsed.measures.flatMap(measureLines),
    '  ],',
    '  provisions: {',
    ...parsed.measures.flatMap(({ sentences }) => sentences.map(({ id, text }) => keyed(id, text))),
    '  },',
    '});',
    '',
  ].join('\n');
}

function listFields({ basis, addressees, copiedTo, bindsAllAreas }: ParsedDocument): readonly string[] {
  return [
    list('  basis: ', basis),
    list('  addressees: ', addressees),
    list('  copiedTo: ', copiedTo),
    field('bindsAllAreas', String(bindsAllAreas)),
  ].flat();
}

function measureLines({ no, units, unitsOpenEnded }: ParsedDocument['measures'][number]): readonly string[] {
  const oneLine = `    { no: ${no}, units: [${units.map(literal).join(', ')}], unitsOpenEnded: ${unitsOpenEnded} },`;
  if (widthOf(oneLine) <= lineWidth) return [oneLine];
  return ['    {', `      no: ${no},`, ...list('      units: ', units), `      unitsOpenEnded: ${unitsOpenEnded},`, '    },'];
}

function list(start: string, items: readonly string[]): readonly string[] {
  const oneLine = `${start}[${items.map(literal).join(', ')}],`;
  if (widthOf(oneLine) <= lineWidth) return [oneLine];
  const indent = ' '.repeat(start.length - start.trimStart().length);
  return [`${start}[`, ...items.map((item) => `${indent}  ${literal(item)},`), `${indent}],`];
}

function field(name: string, value: string): string {
  return `  ${name}: ${value},`;
}

/** A string too long for its line goes below its key. */
function keyed(id: string, text: string): string {
  const oneLine = `    '${id}': ${literal(text)},`;
  return widthOf(oneLine) <= lineWidth ? oneLine : `    '${id}':\n      ${literal(text)},`;
}

const orNull = (text: string | null): string => (text === null ? 'null' : literal(text));

/** The formatter prefers single quotes, unless double ones save an escape. */
function literal(text: string): string {
  const escaped = text.replace(/\\/g, '\\\\');
  return text.includes("'") && !text.includes('"') ? `"${escaped}"` : `'${escaped.replace(/'/g, "\\'")}'`;
}

/** Chinese characters and full-width marks take two columns; “ ” do not. */
function widthOf(line: string): number {
  return Array.from(line).reduce(
    (width, mark) =>
      width +
      (/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(mark) ? 2 : 1),
    0,
  );
}
