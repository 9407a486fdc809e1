// 打印的落款: under the table on every sheet: what was asked, as of when, which page, and when it was printed.

import { Table } from 'antd';
import { useWording } from '../../../language/use-wording.ts';
import { useSession } from '../../../session.ts';
import { instantText } from '../../text/day-text.ts';
import type { ListAddress } from '../address/use-list-address.ts';
import type { Field, ListAnswer, ListOf } from '../list-of.ts';
import { listWording } from '../wording.ts';

interface Props<Row> {
  readonly of: ListOf<Row>;
  readonly answer: ListAnswer<Row>;
  readonly address: ListAddress;
}

export function PrintedNote<Row>({ of, answer, address: { state, asOf } }: Props<Row>) {
  const say = useWording(listWording);
  const today = useSession()?.businessDate;
  const asked = of.fields.flatMap((field) => askedText(field, state.filters[field.key])).join('；');
  const day = asOf.asof ?? today;
  const parts = [
    say('printedAsked', { asked: asked || say('printedNothing') }),
    ...(day === undefined ? [] : [say('printedAsOf', { day })]),
    ...(asOf.known === undefined ? [] : [say('printedKnown', { moment: asOf.known })]),
    say('printedPage', { page: state.page, rows: answer.rows.length, count: answer.total }),
    say('printedAt', { at: instantText(new Date().toISOString()) }),
  ];
  return (
    <Table.Summary.Row>
      <Table.Summary.Cell index={0} colSpan={of.columns.length}>
        {parts.join('　')}
      </Table.Summary.Cell>
    </Table.Summary.Row>
  );
}

/** 地区：海州区、连云区 */
function askedText(field: Field, value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  if (field.kind === 'text' || field.kind === 'days') return [`${field.label}：${value.replace('..', ' 至 ')}`];
  const words = value.split(',').map((it) => field.options.find((option) => option.value === it)?.label ?? it);
  return [`${field.label}：${words.join('、')}`];
}
