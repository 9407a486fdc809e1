// 一企一档: one firm on one page that prints.

import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useAsOf } from '../../../../web/as-of.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { paths } from '../../../../web/paths.ts';
import { FilePage } from '../file/FilePage.tsx';
import { fileWording } from '../wording.ts';
import { EnterpriseFacts } from './EnterpriseFacts.tsx';
import { enterpriseQuery } from './enterprise-query.ts';

export function EnterprisePage() {
  const say = useWording(fileWording);
  const { code = '' } = useParams({ strict: false });
  const found = useQuery(enterpriseQuery(code, useAsOf()));
  return (
    <FilePage back={{ to: paths.enterprises, text: say('backToEnterprises') }} title={found.data?.name} code={code} found={found}>
      {found.data !== undefined && <EnterpriseFacts of={found.data} />}
    </FilePage>
  );
}
