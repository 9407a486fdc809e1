// 清单几格: how many rows of a list there are under each of some filters, each leading to those rows.

import { queryOptions, useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { writeAddress } from '../../address.ts';
import { ask } from '../../api.ts';
import { useWording } from '../../language/use-wording.ts';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import type { Tone } from '../../ui/tags/StatusTag.tsx';
import { withGroups } from '../../ui/text/amount-text.ts';
import { Tile, type WayTo } from './Tile.tsx';
import { deskWording } from './wording.ts';

/** Of any list, the rows left aside. */
const counted = z.object({ total: z.number(), registerLoaded: z.boolean() });

interface Count {
  readonly label: string;
  readonly filters: Readonly<Record<string, string>>;
  /** When there are any. */
  readonly tone?: Tone;
}

interface Props {
  readonly title: string;
  /** Where the list is asked, and the page that shows it. */
  readonly list: string;
  readonly page: WayTo['page'];
  readonly counts: readonly Count[];
  readonly children?: ReactNode;
}

export function CountTile({ title, list, page, counts, children }: Props) {
  const say = useWording(deskWording);
  const asked = useQueries({ queries: counts.map(({ filters }) => countQuery(list, filters)) });
  const fault = asked.map(({ error }) => error).find((it) => it !== null);
  if (fault) return <ProblemAlert of={fault} />;
  return (
    <Tile
      title={title}
      counts={counts.map(({ label, filters, tone }, at) => {
        const found = asked[at]?.data;
        const isUnknown = found?.registerLoaded === false && found.total === 0;
        return {
          label,
          count: isUnknown ? say('notLoaded') : found && (found.total === 0 ? 0 : withGroups(found.total)),
          tone: (found?.total ?? 0) > 0 ? tone : undefined,
          to: isUnknown ? undefined : { page, search: filters },
        };
      })}
    >
      {children}
    </Tile>
  );
}

const countQuery = (list: string, filters: Readonly<Record<string, string>>) =>
  queryOptions({
    queryKey: ['count', list, filters],
    queryFn: ({ signal }) => ask(counted, `${list}${writeAddress({ ...filters, size: 1 })}`, { signal }),
  });
