// 企业抽屉: the firm's file beside the list.

import { useQuery } from '@tanstack/react-query';
import { useAsOf } from '../../../../web/as-of.ts';
import { paths } from '../../../../web/paths.ts';
import { FileDrawer } from '../file/FileDrawer.tsx';
import { EnterpriseFacts } from './EnterpriseFacts.tsx';
import { enterpriseQuery } from './enterprise-query.ts';

export function EnterpriseDrawer({ code }: { readonly code: string }) {
  const found = useQuery(enterpriseQuery(code, useAsOf()));
  return (
    <FileDrawer found={found} at={{ to: paths.enterprise, params: { code } }}>
      {(file) => <EnterpriseFacts of={file} />}
    </FileDrawer>
  );
}
