// 档案的一栏: its rows, or which of three nothings it is: none, not known, or not for this account.

import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useWording } from '../../../../web/language/use-wording.ts';
import { keyText, paths, type RowName } from '../../../../web/paths.ts';
import { type Column, DataTable } from '../../../../web/ui/DataTable.tsx';
import { type Origin, OriginText } from '../../../../web/ui/detail/FactSection.tsx';
import { HistoryLink } from '../history/HistoryLink.tsx';
import { fileWording } from '../wording.ts';

export type Section<Row> =
  | { readonly state: 'known'; readonly rows: readonly Row[] }
  | { readonly state: 'not-loaded' }
  | { readonly state: 'may-not-see' };

interface Provenance {
  readonly source: string;
  readonly evidence: string;
  readonly trueFrom: string | null;
}

interface Props<Row> {
  readonly title: string;
  readonly of: Section<Row>;
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** Whose versions can be read, and by which key. */
  readonly history?: { readonly register: string; readonly of: (row: Row) => readonly string[] };
  /** Who may see it, where this account may not. */
  readonly forWhom?: string;
  /** The row of the register, for whoever checks, corrects or questions it. */
  readonly rowOf?: (row: Row) => RowName;
}

export function SectionOf<Row extends Provenance>({ title, of, columns, keyOf, history, forWhom = '', rowOf }: Props<Row>) {
  const say = useWording(fileWording);
  const id = useId();
  const originCell = (row: Row) => (
    <>
      <OriginText of={originOf(row)} bare />
      {rowOf !== undefined && <RowLink of={rowOf(row)} />}{' '}
      {history !== undefined && <HistoryLink register={history.register} of={history.of(row)} />}
    </>
  );
  return (
    <section className="fact-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {of.state === 'not-loaded' && <p className="remark">{say('sectionNotLoaded')}</p>}
      {of.state === 'may-not-see' && <p className="remark">{say('sectionNotForYou', { who: forWhom })}</p>}
      {of.state === 'known' && of.rows.length === 0 && <p>{say('sectionNone')}</p>}
      {of.state === 'known' && of.rows.length > 0 && (
        <DataTable
          caption={title}
          columns={[...columns, { key: 'origin', title: say('origin'), cell: originCell }]}
          rows={of.rows}
          keyOf={(row) => `${id}-${keyOf(row)}`}
        />
      )}
    </section>
  );
}

function RowLink({ of: { register, rowKey } }: { readonly of: RowName }) {
  const say = useWording(fileWording);
  return (
    <Link to={paths.fact} params={{ register, key: keyText(rowKey) }} className="row-link on-screen">
      {say('thisRow')}
    </Link>
  );
}

export const originOf = ({ source, evidence, trueFrom }: Provenance): Origin => ({ source, evidence, since: trueFrom });
