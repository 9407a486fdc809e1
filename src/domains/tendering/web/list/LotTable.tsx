// 标段表.

import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import type { Lot } from '#contract/domains/tendering';
import { type Say, useWording } from '../../../../web/language/use-wording.ts';
import { paths } from '../../../../web/paths.ts';
import { Amount } from '../../../../web/ui/text/Amount.tsx';
import { DayText } from '../../../../web/ui/text/DayText.tsx';
import { LotStateTag } from '../LotStateTag.tsx';
import { RequiredGradeTag } from '../RequiredGradeTag.tsx';
import { lotWording } from '../wording.ts';

interface Props {
  readonly of: readonly Lot[];
  readonly on: string | undefined;
}

export function LotTable({ of, on }: Props) {
  const say = useWording(lotWording);
  return (
    <Table<Lot>
      rowKey="code"
      size="middle"
      columns={columns(say, on)}
      dataSource={[...of]}
      scroll={{ x: 'max-content' }}
      pagination={{ pageSize: 20, hideOnSinglePage: false, showTotal: (count) => say('total', { count }), showSizeChanger: false }}
    />
  );
}

function columns(say: Say<keyof (typeof lotWording)['words']>, on: string | undefined): TableColumnsType<Lot> {
  return [
    {
      title: say('lot'),
      key: 'title',
      width: 280,
      render: (_, it) => (
        <div className="lot-name" lang="zh-CN">
          <Link to={paths.lot} params={{ code: it.code }}>
            {it.title}
          </Link>
          <code>{it.code}</code>
          <span className="lot-due">
            {say('bidsDueOn')} <DayText of={it.bidsDueOn} /> <LotStateTag of={it} on={on} />
          </span>
        </div>
      ),
    },
    { title: say('required'), key: 'required', render: (_, { requiredGrade }) => <RequiredGradeTag of={requiredGrade} /> },
    { title: say('priceCeiling'), key: 'priceCeiling', align: 'right', render: (_, { priceCeiling }) => <Amount of={priceCeiling} /> },
    {
      title: say('noticedOn'),
      dataIndex: 'noticedOn',
      sorter: byText((it) => it.noticedOn),
      render: (day: string) => <DayText of={day} />,
    },
    {
      title: say('bidsDueOn'),
      dataIndex: 'bidsDueOn',
      sorter: byText((it) => it.bidsDueOn),
      render: (day: string) => <DayText of={day} />,
    },
    { title: say('state'), key: 'state', render: (_, it) => <LotStateTag of={it} on={on} /> },
    { title: say('procuringEntity'), dataIndex: 'procuringEntity', className: 'chinese' },
    { title: say('area'), key: 'area', dataIndex: 'area' },
  ];
}

const byText = (of: (lot: Lot) => string) => (one: Lot, other: Lot) => (of(one) < of(other) ? -1 : Number(of(one) > of(other)));
