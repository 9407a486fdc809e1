// 登记簿的操作: what is shown goes as a file; who keeps the register finds the way to the import here.

import type { AsOfAsked } from '../../../../web/as-of.ts';
import { paths } from '../../../../web/paths.ts';
import { useSession } from '../../../../web/session.ts';
import { exportAt } from '../../../../web/ui/list/address/list-address.ts';
import type { ListAct, ListAsked } from '../../../../web/ui/list/list-of.ts';

/** `list`: where it is asked of. `keepers`: who may bring rows in. */
export function useRegisterActs<Row>(
  list: string,
  keepers: readonly string[] = ['housing-bureau'],
): (asked: ListAsked & AsOfAsked) => readonly ListAct<Row>[] {
  const role = useSession()?.account?.role;
  return (asked) => [
    ...(role !== undefined && keepers.includes(role) ? [{ kind: 'import', at: paths.imports } as const] : []),
    { kind: 'export', at: exportAt(list, asked) },
  ];
}
