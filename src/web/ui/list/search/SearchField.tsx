// 查询项: a text, a choice, several choices or a range of days, each with its label.

import { Input, Select } from 'antd';
import { useId } from 'react';
import { useWording } from '../../../language/use-wording.ts';
import { DateRange } from '../../form/DateRange.tsx';
import type { Field } from '../list-of.ts';
import { listWording } from '../wording.ts';

interface Props {
  readonly of: Field;
  readonly value: string;
  /** undefined: what is typed cannot be asked. */
  readonly onChange: (value: string | undefined) => void;
}

export function SearchField({ of, value, onChange }: Props) {
  const id = useId();
  if (of.kind === 'days') {
    return (
      <div className="search-field wide">
        <span className="search-label" aria-hidden="true">
          {of.label}
        </span>
        <DateRange label={of.label} value={value} onChange={onChange} />
      </div>
    );
  }
  return (
    <div className={`search-field ${of.kind}`}>
      <label className="search-label" htmlFor={id}>
        {of.label}
      </label>
      {of.kind === 'text' ? (
        <Input
          id={id}
          type="search"
          autoComplete="off"
          allowClear
          placeholder={of.hint}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <Choice of={of} value={value} onChange={onChange} id={id} />
      )}
    </div>
  );
}

interface ChoiceProps extends Props {
  readonly of: Extract<Field, { kind: 'choice' | 'choices' }>;
  readonly id: string;
}

function Choice({ of: { kind, options }, value, onChange, id }: ChoiceProps) {
  const say = useWording(listWording);
  const shared = { id, allowClear: true, placeholder: say('all'), options: [...options], popupMatchSelectWidth: false };
  if (kind === 'choice') {
    return <Select<string> {...shared} value={value === '' ? null : value} onChange={(chosen) => onChange(chosen ?? '')} />;
  }
  const chosen = value === '' ? [] : value.split(',');
  return (
    <Select<string[]>
      {...shared}
      mode="multiple"
      maxTagCount="responsive"
      optionFilterProp="label"
      value={chosen}
      onChange={(next) => onChange(next.join(','))}
    />
  );
}
