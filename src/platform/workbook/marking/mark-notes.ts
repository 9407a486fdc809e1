// 批注: a note on each cell that is told about, beside those that people wrote; ours of an earlier marking go.

import { columnLetter } from '../cell.ts';
import { columnOf } from '../xlsx/parts/read-cells.ts';
import { columnOfMark, isReason, type Mark, noteAuthor, reasonOf } from './mark.ts';
import { asBytes, prefixOf, xmlText } from './xml-text.ts';

export interface Notes {
  readonly comments: string;
  readonly drawing: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const noComments = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`;
const noDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
  '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';
/** More of them make Excel slow; the column of reasons has them all. */
const mostNotes = 2000;

/** Undefined: neither were there notes, nor are there any now. */
export function markNotes({ comments, drawing }: Partial<Notes>, marks: readonly Mark[]): Notes | undefined {
  const byCell = new Map<string, string>();
  for (const mark of marks) {
    const column = columnOfMark(mark);
    if (column === undefined || mark.row === null) continue;
    const ref = `${columnLetter(column)}${mark.row}`;
    byCell.set(ref, [byCell.get(ref), reasonOf(mark)].filter((it) => it !== undefined).join('\n'));
  }
  const old = withoutOurs({ comments: comments ?? noComments, drawing: drawing ?? noDrawing });
  const added = [...byCell].filter(([ref]) => !old.comments.includes(`ref="${ref}"`)).slice(0, mostNotes);
  if (comments === undefined && added.length === 0) return undefined;
  return {
    comments: withComments(old.comments, added),
    drawing: withShapes(
      old.drawing,
      added.map(([ref]) => ref),
    ),
  };
}

function withoutOurs({ comments, drawing }: Notes): Notes {
  const prefix = prefixOf(comments, 'comments');
  const authors = [...comments.matchAll(new RegExp(`<${prefix}author>([\\s\\S]*?)</${prefix}author>|<${prefix}author/>`, 'g'))];
  const ours = authors.findIndex(([, name]) => name === xmlText(noteAuthor));
  const gone: string[] = [];
  const left = comments.replace(new RegExp(`<${prefix}comment\\s[^>]*>[\\s\\S]*?</${prefix}comment>`, 'g'), (comment) => {
    const isSigned = new RegExp(`^<[^>]*\\bauthorId="${ours}"`).test(comment);
    if (!isSigned && !isReason(textIn(comment, prefix))) return comment;
    gone.push(/\bref="([A-Z]+\d+)"/.exec(comment)?.[1] ?? '');
    return '';
  });
  const isGone = (shape: string) => gone.some((ref) => shape.includes(anchorRow(ref)) && shape.includes(anchorColumn(ref)));
  return { comments: left, drawing: drawing.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => (isGone(shape) ? '' : shape)) };
}

/** LibreOffice keeps no author, and cuts the text into pieces of one font. */
const textIn = (comment: string, prefix: string): string =>
  asBytes(
    [...comment.matchAll(new RegExp(`<${prefix}t(?:\\s[^>]*)?>([\\s\\S]*?)</${prefix}t>`, 'g'))].map(([, text]) => text).join(''),
  ).toString();

const anchorRow = (ref: string): string => `<x:Row>${Number(/\d+$/.exec(ref)?.[0]) - 1}</x:Row>`;
const anchorColumn = (ref: string): string => `<x:Column>${columnOf(ref) - 1}</x:Column>`;

function withComments(xml: string, added: readonly (readonly [string, string])[]): string {
  const prefix = prefixOf(xml, 'comments');
  const name = `<${prefix}author>${xmlText(noteAuthor)}</${prefix}author>`;
  const opened = xml
    .replace(new RegExp(`<${prefix}authors/>`), `<${prefix}authors></${prefix}authors>`)
    .replace(new RegExp(`<${prefix}commentList/>`), `<${prefix}commentList></${prefix}commentList>`);
  const whole = opened.includes(name) ? opened : opened.replace(`</${prefix}authors>`, () => `${name}</${prefix}authors>`);
  const authors = whole.slice(0, whole.indexOf(name)).split(`<${prefix}author>`).length - 1;
  const elements = added.map(
    ([ref, text]) =>
      `<${prefix}comment ref="${ref}" authorId="${authors}"><${prefix}text><${prefix}r><${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}r></${prefix}text></${prefix}comment>`,
  );
  return whole.replace(`</${prefix}commentList>`, () => `${elements.join('')}</${prefix}commentList>`);
}

function withShapes(xml: string, refs: readonly string[]): string {
  const shapes = refs.map((ref, i) => shapeOf(ref, i));
  const at = xml.lastIndexOf('</xml>');
  return `${xml.slice(0, at)}${shapes.join('')}${xml.slice(at)}`;
}

/** Hidden until the cell is pointed at. */
function shapeOf(ref: string, i: number): string {
  const [column, row] = [columnOf(ref), Number(/\d+$/.exec(ref)?.[0])];
  return (
    `<v:shape id="_zhuce_${i + 1}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:260pt;height:110pt;z-index:${i + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column}, 15, ${Math.max(0, row - 2)}, 10, ${column + 4}, 15, ${row + 5}, 4</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill>${anchorRow(ref)}${anchorColumn(ref)}</x:ClientData></v:shape>`
  );
}
