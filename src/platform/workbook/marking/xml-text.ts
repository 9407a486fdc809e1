// XML 文本: parts are changed as bytes read as Latin-1, so that nothing but what is meant to change does.

import { neutralText } from '../values/plain-text.ts';

export const asText = (bytes: Buffer): string => bytes.toString('latin1');
export const asBytes = (text: string): Buffer => Buffer.from(text, 'latin1');

/** What cannot stand in XML at all. */
const unwritable = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

/** Our own words, in the same form, safe inside an element or an attribute. */
export function xmlText(text: string): string {
  const safe = text
    .toWellFormed()
    .replace(unwritable, '□')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return Buffer.from(safe).toString('latin1');
}

/** A cell of text that no program takes for a formula. */
export function textCell(ref: string, { text, style, prefix = '' }: { text: string; style: number | undefined; prefix?: string }): string {
  const styled = style === undefined ? '' : ` s="${style}"`;
  const content = xmlText(neutralText(text));
  return `<${prefix}c r="${ref}"${styled} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${content}</${prefix}t></${prefix}is></${prefix}c>`;
}

/** `<x:worksheet` has the prefix `x:`. */
export const prefixOf = (xml: string, root: string): string => new RegExp(`<(\\w+:)?${root}[\\s>]`).exec(xml)?.[1] ?? '';

export const relationsNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
