// 清单一格: how many rows of a list there are, and how many of them are not published.

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { writeAddress } from '../../address.ts';
import { ask } from '../../api.ts';
import { useWording } from '../../language/use-wording.ts';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { Tile } from './Tile.tsx';
import { deskWording } from './wording.ts';

/** Of any list, the rows left aside. */
const counted = z.object({ total: z.number(), registerLoaded: z.boolean() });

interface Props {
  readonly title: string;
  readonly list: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly children?: ReactNode;
}

export function CountTile({ title, list, filters, children }: Props) {
  const say = useWording(deskWording);
  const all = useCount(list, filters);
  const hidden = useCount(list, { ...filters, published: 'no' });
  if (all.error !== null) return <ProblemAlert of={all.error} />;
  const text = ({ data }: { readonly data: z.infer<typeof counted> | undefined }) =>
    data?.registerLoaded === false && data.total === 0 ? say('notLoaded') : data?.total;
  return (
    <Tile
      title={title}
      counts={[
        { label: say('allOfThem'), count: text(all) },
        { label: say('unpublished'), count: text(hidden), tone: (hidden.data?.total ?? 0) > 0 ? 'orange' : undefined },
      ]}
    >
      {children}
    </Tile>
  );
}

function useCount(list: string, filters: Readonly<Record<string, string>>) {
  return useQuery({
    queryKey: ['count', list, filters],
    queryFn: ({ signal }) => ask(counted, `${list}${writeAddress({ ...filters, size: 1 })}`, { signal }),
  });
}
