// 条文一格: how many sentences of the policy have a rule, and which have none yet.

import { Link } from '@tanstack/react-router';
import type { SentenceId } from '#law/clauses/clauses-2024';
import { measures2024 } from '#law/instruments/measures-2024';
import { useLabel } from '../../../language/labels/use-label.ts';
import { useWording } from '../../../language/use-wording.ts';
import { paths } from '../../../paths.ts';
import { ruleBehind } from '../../home/sentence/landed/rule-behind.ts';
import { Tile } from '../Tile.tsx';
import { deskWording } from '../wording.ts';

export function ClausesTile() {
  const say = useWording(deskWording);
  const label = useLabel();
  const all = measures2024.provisionIds;
  const landed = all.filter((id) => ruleBehind(id) !== undefined);
  const others = all.filter((id) => ruleBehind(id) === undefined);
  return (
    <Tile
      title={say('clauses')}
      counts={[
        { label: say('allOfThem'), count: all.length },
        { label: say('landed'), count: landed.length, tone: 'green' },
        { label: say('notLanded'), count: others.length, tone: 'orange' },
      ]}
    >
      <p>
        {say('landed')}
        {label('：')}
        <Sentences of={landed} />
      </p>
      <details>
        <summary>{say('whichNot')}</summary>
        <Sentences of={others} />
      </details>
    </Tile>
  );
}

function Sentences({ of }: { readonly of: readonly SentenceId[] }) {
  return (
    <span className="sentence-links">
      {of.map((id) => (
        <Link key={id} to={paths.home} hash={id}>
          {id}
        </Link>
      ))}
    </span>
  );
}
