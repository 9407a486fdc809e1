// 说法: an advice in words, from the fact's own template.

import { type Fen, yuanOf } from '#kernel/fen';
import type { Fact } from '../facts.ts';

/** Fills `{to}`, `{from}` and `{by}` (the difference). */
export function sayingOf(fact: Fact, { from, to }: { readonly from: unknown; readonly to: unknown }): string {
  const isFromNone = from === 0 && fact.advisingFromNone !== undefined;
  const template = (isFromNone ? fact.advisingFromNone : fact.advising) ?? `${fact.title}改为 {to}`;
  const by = typeof from === 'number' && typeof to === 'number' ? written(fact, from > to ? from - to : to - from) : '';
  return template.replaceAll('{to}', written(fact, to)).replaceAll('{from}', written(fact, from)).replaceAll('{by}', by);
}

function written(fact: Fact, value: unknown): string {
  if (value === undefined || value === null) return '—';
  if (fact.kind === 'money' || fact.kind === 'score') return withThousands(yuanOf(value as Fen));
  if (fact.kind === 'code') return fact.labels[value as string] ?? String(value);
  if (Array.isArray(value)) return `${value.length} 项`;
  return String(value);
}

/** ¥7,536,000.00 without the sign. */
export function withThousands(yuan: string): string {
  return yuan.replace(/\B(?=(\d{3})+(?=\.))/g, ',');
}
