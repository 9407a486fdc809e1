// 依据: the document that shows it, without which nothing is recorded.

import { Input } from 'antd';
import { useId } from 'react';
import type { Basis } from '#contract/domains/corrections';
import { useWording } from '../../../../web/language/use-wording.ts';
import { correctionWording } from '../wording.ts';

export const blankBasis: Basis = { title: '', documentNo: null };
export const isBasis = ({ title }: Basis): boolean => title.trim().length >= 4;

interface Props {
  readonly value: Basis;
  readonly isMissing: boolean;
  readonly onChange: (basis: Basis) => void;
}

export function BasisFields({ value, isMissing, onChange }: Props) {
  const say = useWording(correctionWording);
  const id = useId();
  return (
    <div className="basis-fields">
      <div className="field">
        <label htmlFor={`${id}-title`}>{say('basisTitle')}</label>
        <Input
          id={`${id}-title`}
          value={value.title}
          status={isMissing ? 'error' : ''}
          aria-describedby={`${id}-says`}
          onChange={({ target }) => onChange({ ...value, title: target.value })}
        />
        <p id={`${id}-says`} className="hint wrong" role={isMissing ? 'alert' : undefined}>
          {isMissing && say('basisShort')}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-no`}>{say('documentNo')}</label>
        <Input
          id={`${id}-no`}
          value={value.documentNo ?? ''}
          onChange={({ target }) => onChange({ ...value, documentNo: target.value === '' ? null : target.value })}
        />
      </div>
    </div>
  );
}
