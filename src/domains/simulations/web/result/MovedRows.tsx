// 有变化的企业和逐对明细: the rows that a number of the tables counts, or all of them.

import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useWording } from '../../../../web/language/use-wording.ts';
import { paths } from '../../../../web/paths.ts';
import { type Column, DataTable } from '../../../../web/ui/DataTable.tsx';
import { AnswerTag } from '../../../../web/ui/tags/AnswerTag.tsx';
import type { SimulationContent } from '../../contract.ts';
import { type FirmTally, firmsMoved, isGain, keyOf } from '../../rules/totals.ts';
import { simulationWording } from '../wording.ts';
import { useGroupName } from './group-name.ts';
import { rowsId, type Shown } from './shown.ts';
import { useShown } from './use-shown.ts';

type Move = SimulationContent['moves'][number];

/** More stand in the workbook. */
const mostShown = 200;
const answers = ['no', 'unknown', 'yes'] as const;

export function MovedRows({ of }: { readonly of: SimulationContent }) {
  const { shown, show } = useShown();
  const moves = of.moves.filter((move) => isShown(move, shown, of));
  return (
    <section id={rowsId}>
      <div role="status">
        <Filter of={of} shown={shown} onAll={() => show({})} />
      </div>
      <FirmsTable of={of} moves={moves} onFirm={(firm, way) => show({ ...shown, firm, way })} />
      <PairsTable of={of} moves={moves} />
    </section>
  );
}

function isShown(move: Move, { by, group, way, firm }: Shown, of: SimulationContent): boolean {
  if (by !== undefined && group !== undefined && keyOf(by, move, of) !== group) return false;
  if (way !== undefined && isGain(move) !== (way === 'gained')) return false;
  return firm === undefined || of.firms[move.firm]?.code === firm;
}

function Filter({ of, shown, onAll }: { readonly of: SimulationContent; readonly shown: Shown; readonly onAll: () => void }) {
  const say = useWording(simulationWording);
  const name = useGroupName();
  const { by, group, way, firm } = shown;
  const parts = [
    ...(by === undefined || group === undefined ? [] : [`${say(by)} ${name(group)}`]),
    ...(firm === undefined ? [] : [of.firms.find(({ code }) => code === firm)?.name ?? firm]),
    ...(way === undefined ? [] : [say(way === 'gained' ? 'onlyGained' : 'onlyLost')]),
  ];
  if (parts.length === 0) return null;
  return (
    <p className="notice">
      {say('filtered', { what: parts.join(' · ') })}{' '}
      <Button size="small" className="on-screen" onClick={onAll}>
        {say('showAll')}
      </Button>
    </p>
  );
}

interface FirmsProps {
  readonly of: SimulationContent;
  readonly moves: readonly Move[];
  readonly onFirm: (code: string, way: 'gained' | 'lost') => void;
}

function FirmsTable({ of: { firms }, moves, onFirm }: FirmsProps) {
  const say = useWording(simulationWording);
  const name = useGroupName();
  const rows = firmsMoved(moves);
  const number = ({ firm, ...row }: FirmTally, way: 'gained' | 'lost') => {
    const { code = '', name: what = '' } = firms[firm] ?? {};
    if (row[way] === 0) return '0';
    return (
      <button
        type="button"
        className="number-link"
        aria-label={say('leads', { what: `${what} ${say(way)}`, count: row[way] })}
        onClick={() => onFirm(code, way)}
      >
        {row[way]}
      </button>
    );
  };
  const columns: readonly Column<FirmTally>[] = [
    { key: 'firm', title: say('firm'), heads: true, cell: ({ firm }) => <FirmName of={firms[firm]} /> },
    { key: 'area', title: say('area'), cell: ({ firm }) => <span lang="zh-CN">{firms[firm]?.area}</span> },
    { key: 'grade', title: say('grade'), cell: ({ firm }) => name(firms[firm]?.grade ?? '') },
    { key: 'gained', title: say('gainedLots'), numeric: true, cell: (row) => number(row, 'gained') },
    { key: 'lost', title: say('lostLots'), numeric: true, cell: (row) => number(row, 'lost') },
  ];
  return (
    <>
      <h2 className="sheet-part">
        {say('firmsTitle')}（{rows.length}）
      </h2>
      {rows.length === 0 ? (
        <p>{say('noRows')}</p>
      ) : (
        <DataTable caption={say('firmsTitle')} columns={columns} rows={rows.slice(0, mostShown)} keyOf={({ firm }) => `firm-${firm}`} />
      )}
      <ShownOf all={rows.length} />
    </>
  );
}

function PairsTable({ of: { firms, lots, rules }, moves }: { readonly of: SimulationContent; readonly moves: readonly Move[] }) {
  const say = useWording(simulationWording);
  const columns: readonly Column<Move>[] = [
    { key: 'firm', title: say('firm'), heads: true, cell: ({ firm }) => <FirmName of={firms[firm]} /> },
    {
      key: 'lot',
      title: say('lot'),
      cell: ({ lot }) => (
        <>
          <Link to={paths.lot} params={{ code: lots[lot]?.code ?? '' }} lang="zh-CN">
            {lots[lot]?.title}
          </Link>{' '}
          <code>{lots[lot]?.code}</code>
        </>
      ),
    },
    { key: 'dueOn', title: say('dueOn'), cell: ({ lot }) => <span className="whole">{lots[lot]?.dueOn}</span> },
    {
      key: 'change',
      title: say('beforeAfter'),
      cell: ({ before, after }) => (
        <span className="answer-step">
          <AnswerTag of={answers[before]} /> → <AnswerTag of={answers[after]} />
        </span>
      ),
    },
    { key: 'by', title: say('by'), cell: ({ by }) => by.map((at) => rules[at]?.id ?? '').join(' ') },
  ];
  if (moves.length === 0) return null;
  return (
    <>
      <h2 className="sheet-part">
        {say('pairsTitle')}（{moves.length}）
      </h2>
      <DataTable
        caption={say('pairsTitle')}
        columns={columns}
        rows={moves.slice(0, mostShown)}
        keyOf={({ firm, lot }) => `pair-${firm}-${lot}`}
      />
      <ShownOf all={moves.length} />
    </>
  );
}

function FirmName({ of }: { readonly of: SimulationContent['firms'][number] | undefined }) {
  if (of === undefined) return null;
  return (
    <>
      <Link to={paths.enterprise} params={{ code: of.code }} lang="zh-CN">
        {of.name}
      </Link>{' '}
      <code>{of.code}</code>
    </>
  );
}

function ShownOf({ all }: { readonly all: number }) {
  const say = useWording(simulationWording);
  return all > mostShown ? <p className="remark">{say('shownOf', { shown: mostShown, all })}</p> : null;
}
