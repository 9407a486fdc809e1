// 读 XML: one part of a workbook, event by event; entities that a DTD would declare are an error.

import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlEvents {
  /** Without its prefix: `x:row` is `row`. */
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const chunk = 1 << 16;

/** Throws on what is not well formed. */
export function readXml(bytes: Uint8Array, { open, text, close }: XmlEvents): void {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => open(localName(name), attributes));
  if (text !== undefined) parser.on('text', text);
  if (close !== undefined) parser.on('closetag', ({ name }) => close(localName(name)));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < bytes.length; at += chunk) parser.write(decoder.decode(bytes.subarray(at, at + chunk), { stream: true }));
  parser.write(decoder.decode()).close();
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** `r:id`, whatever the prefix. */
export function relationId(attributes: Attributes): string | undefined {
  return Object.entries(attributes).find(([name]) => /^[^:]+:id$/.test(name))?.[1];
}
