// 一类标段: the lots of one list, each with its way in, its day, the price that it holds up to, and what is missing.

import { Link } from '@tanstack/react-router';
import type { LotStanding } from '#contract/measures/m06-wider-scope';
import { listed } from '../../../../web/language/labels/label.ts';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { paths } from '../../../../web/paths.ts';
import { type Column, DataTable } from '../../../../web/ui/DataTable.tsx';
import { StatusTag } from '../../../../web/ui/tags/StatusTag.tsx';
import { Amount } from '../../../../web/ui/text/Amount.tsx';
import { WholeFigures } from '../../../../web/ui/text/WholeFigures.tsx';
import { sourceOf } from '../../telling/awaited.ts';
import { Due } from './Due.tsx';
import { standingWording } from './wording.ts';

interface Props {
  readonly list: LotStanding['list'];
  /** The day of the answer. */
  readonly on: string;
  readonly rows: readonly LotStanding[];
}

const texts = { eligible: 'eligibleText', near: 'nearText', pending: 'pendingText', 'not-applicable': 'notApplicableText' } as const;

export function LotTable({ list, on, rows }: Props) {
  const say = useWording(standingWording);
  const columns: readonly Column<LotStanding>[] = [
    { key: 'lot', title: say('lot'), heads: true, cell: (row) => <LotName of={row} /> },
    { key: 'way', title: say('way'), cell: ({ way }) => (list === 'not-applicable' ? say('nothing') : say(way)) },
    { key: 'due', title: say('due'), cell: ({ lot }) => <Due of={lot.bidsDueOn} on={on} /> },
    { key: 'price', title: say('price'), cell: (row) => <Price of={row} /> },
    { key: 'what', title: say('what'), cell: (row) => <Missing of={row} /> },
  ];
  return (
    <section className="fact-section" aria-labelledby={`list-${list}`}>
      <h2 id={`list-${list}`}>{say('listCount', { list: say(list), count: rows.length })}</h2>
      <p className="remark">{say(texts[list])}</p>
      {rows.length === 0 ? (
        <p>{say('none')}</p>
      ) : (
        <DataTable caption={say(list)} columns={columns} rows={rows} keyOf={({ lot }) => lot.code} />
      )}
    </section>
  );
}

function LotName({ of: { lot, since } }: { readonly of: LotStanding }) {
  const say = useWording(standingWording);
  return (
    <>
      <Link to={paths.lot} params={{ code: lot.code }} lang="zh-CN">
        {lot.title}
      </Link>{' '}
      <code>{lot.code}</code>
      {since !== null && (
        <>
          {' '}
          <StatusTag tone="green" plain>
            {say('since', { day: since })}
          </StatusTag>
        </>
      )}
    </>
  );
}

function Price({ of: { upTo, triedAt, planned, list } }: { readonly of: LotStanding }) {
  const say = useWording(standingWording);
  if (planned !== null)
    return (
      <>
        {say('plannedAt')} <Amount of={planned} withUnit />
      </>
    );
  if (upTo !== null)
    return (
      <>
        {say('upTo')} <Amount of={upTo} withUnit />
      </>
    );
  if (triedAt !== null && list !== 'not-applicable')
    return (
      <>
        {say('triedAt')} <Amount of={triedAt} withUnit />
      </>
    );
  return <span className="faint">{list === 'not-applicable' ? say('nothing') : say('anyPrice')}</span>;
}

function Missing({ of: { list, missing, failing, changes, mendings, leaders, leaderPlanned } }: { readonly of: LotStanding }) {
  const say = useWording(standingWording);
  const label = useLabel();
  const toChoose = leaderPlanned || list === 'not-applicable' || list === 'near' ? [] : leaders.map(({ name }) => name);
  if (missing.length + failing.length + changes.length + toChoose.length === 0) return say(list === 'eligible' ? 'allThere' : 'nothing');
  return (
    <ul className="plain-list">
      {failing.length > 0 && <li>{say('fails', { what: listed(failing, label) })}</li>}
      {toChoose.length > 0 && (
        <li lang="zh-CN">{say(toChoose.length === 1 ? 'leaderToName' : 'leaderToChoose', { who: toChoose.join('、') })}</li>
      )}
      {missing.map(({ fact, title, askOf }) => (
        <li key={fact}>{say(sourceOf(fact), { fact: label(title), who: label(askOf) })}</li>
      ))}
      {changes.map((set) => (
        <li key={set.join()} lang="zh-CN">
          <WholeFigures of={say('or', { what: set.join(say('and')) })} />
        </li>
      ))}
      {list === 'near' &&
        mendings.map(({ method, by }) => (
          <li key={method} lang="zh-CN">
            {say(changes.length > 0 ? 'mendBesides' : 'mend', { what: method, who: by })}
          </li>
        ))}
    </ul>
  );
}
