// 档案的一栏: its rows, or which of three nothings it is: none, not known, or not for this account.

import { useId } from 'react';
import { useWording } from '../../../../web/language/use-wording.ts';
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
}

export function SectionOf<Row extends Provenance>({ title, of, columns, keyOf, history, forWhom = '' }: Props<Row>) {
  const say = useWording(fileWording);
  const id = useId();
  return (
    <section className="fact-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {of.state === 'not-loaded' && <p className="remark">{say('sectionNotLoaded')}</p>}
      {of.state === 'may-not-see' && <p className="remark">{say('sectionNotForYou', { who: forWhom })}</p>}
      {of.state === 'known' && of.rows.length === 0 && <p>{say('sectionNone')}</p>}
      {of.state === 'known' && of.rows.length > 0 && (
        <DataTable
          caption={title}
          columns={[...columns, { key: 'origin', title: say('origin'), cell: (row: Row) => <RowOrigin of={row} history={history} /> }]}
          rows={of.rows}
          keyOf={(row) => `${id}-${keyOf(row)}`}
        />
      )}
    </section>
  );
}

function RowOrigin<Row extends Provenance>({ of, history }: { readonly of: Row; readonly history: Props<Row>['history'] }) {
  return (
    <>
      <OriginText of={originOf(of)} bare />
      {history !== undefined && <HistoryLink register={history.register} of={history.of(of)} />}
    </>
  );
}

export const originOf = ({ source, evidence, trueFrom }: Provenance): Origin => ({ source, evidence, since: trueFrom });
