// 谁必须行动: the units in the order of the text, and the counties and boards with the words that bind them.

import { areas } from '#law/areas';
import { documentClauses } from '#law/clauses/document-clauses';
import type { InstrumentMeasure } from '#law/instrument';
import { measures2024 } from '#law/instruments/measures-2024';
import { useWording } from '../../language/use-wording.ts';
import { homeWording } from './wording.ts';

const binding = documentClauses.find(({ id }) => id === 'A.1');

export function UnitsBound({ of: { no, units, unitsOpenEnded } }: { readonly of: InstrumentMeasure }) {
  const say = useWording(homeWording);
  return (
    <div className="units">
      <h3>{say('units')}</h3>
      <ul>
        {units.map((unit) => (
          <li key={unit} lang="zh-CN">
            {unit}
          </li>
        ))}
        {unitsOpenEnded && <li className="remark">{say('openEnded')}</li>}
        {measures2024.bindsAllAreas && <li>{say('areas')}</li>}
      </ul>
      {measures2024.bindsAllAreas && (
        <p className="remark">
          {no === 1 ? `${say('areasNamed')}；` : `${say('areasBySentence')}`}
          {no !== 1 && <q lang="zh-CN">{binding?.quote}</q>}
          {no === 1 && say('areaList', { count: areas.length, names: areas.map(({ name }) => name).join('、') })}
        </p>
      )}
    </div>
  );
}
