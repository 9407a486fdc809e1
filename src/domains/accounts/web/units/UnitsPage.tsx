// 单位与账号: the system administrator opens units and appoints their administrators.

import { Button } from 'antd';
import { useState } from 'react';
import { roles, type UnitsPage as UnitRows, unitsPage } from '#contract/domains/accounts';
import { ask } from '../../../../web/api.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { layoutWording } from '../../../../web/layouts/wording.ts';
import { apiPaths } from '../../../../web/paths.ts';
import { listQueryOf } from '../../../../web/ui/list/address/list-address.ts';
import { ListPage } from '../../../../web/ui/list/ListPage.tsx';
import type { ListColumn } from '../../../../web/ui/list/list-of.ts';
import { accountWording } from '../account-wording.ts';
import { type Given, GivenPassword } from '../GivenPassword.tsx';
import { NewAccountForm } from '../NewAccountForm.tsx';
import { NewUnitForm } from './NewUnitForm.tsx';

type Row = UnitRows['rows'][number];

export function UnitsPage() {
  const say = useWording(accountWording);
  const sayRole = useWording(layoutWording);
  const [given, setGiven] = useState<Given>();
  const [adding, setAdding] = useState<'unit' | Row>();
  const take = (it: Given) => {
    setGiven(it);
    setAdding(undefined);
  };
  const columns: readonly ListColumn<Row>[] = [
    { key: 'name', title: say('unitName'), inChinese: true, text: ({ name }) => name },
    { key: 'code', title: say('unitCode'), cell: ({ code }) => <code>{code}</code> },
    { key: 'role', title: say('role'), text: ({ role }) => sayRole(role) },
    { key: 'creditCode', title: say('creditCode'), apart: true, text: ({ creditCode }) => creditCode ?? '' },
    { key: 'area', title: say('area'), inChinese: true, text: ({ area }) => area ?? '' },
    { key: 'accounts', title: say('accounts'), numeric: true, text: ({ accounts }) => String(accounts) },
    { key: 'administrators', title: say('administrators'), numeric: true, text: ({ administrators }) => String(administrators) },
    { key: 'pending', title: say('waiting'), numeric: true, text: ({ pending }) => String(pending) },
    {
      key: 'acts',
      title: say('acts'),
      cell: (row) =>
        row.role.endsWith('-administrator') ? null : (
          <Button size="small" aria-label={say('addAdministratorTo', { unit: row.name })} onClick={() => setAdding(row)}>
            {say('addAdministratorShort')}
          </Button>
        ),
    },
  ];
  return (
    <ListPage<Row>
      of={{
        id: 'units',
        title: say('unitsTitle'),
        lead: say('unitsText'),
        things: say('units'),
        fields: [
          { kind: 'text', key: 'q', label: say('findUnit') },
          { kind: 'choice', key: 'role', label: say('role'), options: roles.map((value) => ({ value, label: sayRole(value) })) },
        ],
        columns,
        keyOf: ({ code }) => code,
        nameOf: ({ name }) => name,
        load: (asked, signal) => ask(unitsPage, `${apiPaths.units}${listQueryOf(asked)}`, { signal }),
        notLoaded: '',
        isTimeless: true,
        acts: () => [{ kind: 'add', label: say('newUnit'), onRun: () => setAdding(adding === 'unit' ? undefined : 'unit') }],
        above: (
          <>
            {given !== undefined && <GivenPassword key={given.initialPassword} of={given} onNoted={() => setGiven(undefined)} />}
            {adding === 'unit' && <NewUnitForm onGiven={take} />}
            {typeof adding === 'object' && (
              <NewAccountForm
                key={adding.code}
                title={say('addAdministrator', { unit: adding.name })}
                text={say('meansActivate')}
                at={apiPaths.unitAdministrators(adding.code)}
                onGiven={take}
              />
            )}
          </>
        ),
      }}
    />
  );
}
