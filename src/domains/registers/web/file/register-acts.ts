// 登记簿的操作: the bureau keeps the registers, so it finds the way to the import here.

import { paths } from '../../../../web/paths.ts';
import { useSession } from '../../../../web/session.ts';
import type { ListAct } from '../../../../web/ui/list/list-of.ts';

/** `keepers`: who may bring rows in. */
export function useRegisterActs<Row>(keepers: readonly string[] = ['housing-bureau']): () => readonly ListAct<Row>[] {
  const role = useSession()?.account?.role;
  return () => (role !== undefined && keepers.includes(role) ? [{ kind: 'import', at: paths.imports }] : []);
}
