// 登记簿的来历: which registers have come in, since when, and from where.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { registersLoaded } from '#contract/domains/registers';
import { ask } from '../../api.ts';
import { useWording } from '../../language/use-wording.ts';
import { apiPaths, paths } from '../../paths.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { deskWording } from './wording.ts';

/** Kept within the rows of the lots; and kept by who issued them. */
const notByRow = ['lot_parameter', 'guarantee_commitment'];

interface Row {
  readonly register: string;
  readonly title: string;
  readonly since: string | null;
  readonly at: string | null;
  readonly source: string | null;
}

interface Props {
  /** Whoever asks may enter rows by hand. */
  readonly keeps?: true;
}

export function RegistersLoaded({ keeps }: Props) {
  const say = useWording(deskWording);
  const { data, error } = useQuery({
    queryKey: ['registers-loaded'],
    queryFn: ({ signal }) => ask(registersLoaded, apiPaths.registers, { signal }),
  });
  const day = (at: string | null) => at?.slice(0, 10) ?? say('never');
  const entering: Column<Row> = {
    key: 'enter',
    title: say('enterRow'),
    cell: ({ register }) =>
      notByRow.includes(register) ? (
        '—'
      ) : (
        <Link to={paths.newFact} params={{ register }}>
          {say('enterRow')}
        </Link>
      ),
  };
  return (
    <section className="fact-section">
      <h2>{say('registers')}</h2>
      {error !== null && <ProblemAlert of={error} />}
      {data !== undefined && (
        <DataTable<Row>
          caption={say('registers')}
          rows={data.registers}
          keyOf={({ register }) => `register-${register}`}
          columns={[
            { key: 'title', title: say('register'), heads: true, cell: ({ title }) => <span lang="zh-CN">{title}</span> },
            { key: 'since', title: say('since'), cell: ({ since }) => day(since) },
            { key: 'newest', title: say('newest'), cell: ({ at }) => day(at) },
            { key: 'source', title: say('source'), cell: ({ source }) => <span lang="zh-CN">{source ?? '—'}</span> },
            ...(keeps ? [entering] : []),
          ]}
        />
      )}
    </section>
  );
}
