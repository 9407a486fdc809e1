// 人员页: one person on one page that prints.

import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAsOf } from '../../../../web/as-of.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { paths } from '../../../../web/paths.ts';
import { FileDrawer } from '../file/FileDrawer.tsx';
import { FilePage } from '../file/FilePage.tsx';
import { fileWording } from '../wording.ts';
import { PersonFacts } from './PersonFacts.tsx';
import { personQuery } from './person-query.ts';

/** `below`: what may be done to the row, which is another domain's. */
export function PersonPage({ below }: { readonly below?: ReactNode }) {
  const say = useWording(fileWording);
  const { code = '' } = useParams({ strict: false });
  const found = useQuery(personQuery(code, useAsOf()));
  return (
    <FilePage back={{ to: paths.persons, text: say('backToPersons') }} title={found.data?.name} code={code} found={found}>
      {found.data !== undefined && <PersonFacts of={found.data} />}
      {below}
    </FilePage>
  );
}

export function PersonDrawer({ id }: { readonly id: string }) {
  const found = useQuery(personQuery(id, useAsOf()));
  return (
    <FileDrawer found={found} at={{ to: paths.person, params: { code: id } }}>
      {(file) => <PersonFacts of={file} />}
    </FileDrawer>
  );
}
