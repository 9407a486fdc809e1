// 政策办的工作台: which sentences have landed, numbers that nobody has verified, conflicts of law, and the registers that answers rest on.

import { Link } from '@tanstack/react-router';
import { type PlainDate, plainDate } from '#kernel/plain-date';
import { conflicts } from '#law/conflicts';
import { type Edition, editionOn, type Parameter } from '#law/parameter';
import { parameterRegister } from '#law/parameters/register';
import { SimulationsTile } from '../../../../domains/simulations/web/SimulationsTile.tsx';
import { useWording } from '../../../language/use-wording.ts';
import { paths } from '../../../paths.ts';
import { RegistersLoaded } from '../RegistersLoaded.tsx';
import { Tile } from '../Tile.tsx';
import { deskWording } from '../wording.ts';
import { ClausesTile } from './ClausesTile.tsx';

export function PolicyDesk({ today }: { readonly today: string }) {
  const say = useWording(deskWording);
  const editions = editionsOn(plainDate(today));
  const unverified = editions.filter(({ verified }) => !verified).length;
  const openConflicts = conflicts.filter(({ verified }) => !verified).length;
  return (
    <>
      <div className="desk-tiles">
        <ClausesTile />
        <Tile
          title={say('parameters')}
          counts={[
            { label: say('allOfThem'), count: editions.length },
            { label: say('unverified'), count: unverified, tone: unverified > 0 ? 'orange' : undefined },
            { label: say('unset'), count: editions.filter(({ value }) => value === null).length },
          ]}
        >
          <Link to={paths.parameters}>{say('toParameters')}</Link>
        </Tile>
        <Tile
          title={say('conflicts')}
          counts={[
            { label: say('allOfThem'), count: conflicts.length },
            { label: say('unverified'), count: openConflicts, tone: openConflicts > 0 ? 'orange' : undefined },
          ]}
        >
          <Link to={paths.conflicts}>{say('toConflicts')}</Link>
        </Tile>
        <SimulationsTile />
      </div>
      <RegistersLoaded />
    </>
  );
}

/** A number that begins later has no edition yet. */
function editionsOn(day: PlainDate): readonly Edition<unknown>[] {
  const all: readonly Parameter[] = parameterRegister;
  return all.filter(({ editions: [first] }) => first !== undefined && first.from <= day).map((it) => editionOn(it, day));
}
