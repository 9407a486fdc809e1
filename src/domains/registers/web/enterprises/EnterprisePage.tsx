// 一企一档: one firm on one page that prints.

import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAsOf } from '../../../../web/as-of.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { paths } from '../../../../web/paths.ts';
import { FilePage } from '../file/FilePage.tsx';
import { fileWording } from '../wording.ts';
import { EnterpriseFacts } from './EnterpriseFacts.tsx';
import { enterpriseQuery } from './enterprise-query.ts';

/** `below`: what may be done to the row, which is another domain's. */
export function EnterprisePage({ below }: { readonly below?: ReactNode }) {
  const say = useWording(fileWording);
  const { code = '' } = useParams({ strict: false });
  const found = useQuery(enterpriseQuery(code, useAsOf()));
  return (
    <FilePage back={{ to: paths.enterprises, text: say('backToEnterprises') }} title={found.data?.name} code={code} found={found}>
      {found.data !== undefined && <EnterpriseFacts of={found.data} />}
      {below}
    </FilePage>
  );
}
