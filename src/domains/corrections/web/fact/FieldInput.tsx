// 一项: the input that its kind asks for, with what to write, what is registered now, and what is wrong with it.

import { Input, Select } from 'antd';
import type { Field } from '#contract/domains/corrections';
import { useWording } from '../../../../web/language/use-wording.ts';
import { DayInput } from '../../../../web/ui/form/DayInput.tsx';
import { RegisterWord } from '../../../../web/ui/text/RegisterWord.tsx';
import { correctionWording } from '../wording.ts';

interface Props {
  readonly id: string;
  readonly of: Field;
  readonly value: string;
  /** undefined: a new row. */
  readonly held?: string | undefined;
  readonly fault: string | undefined;
  readonly isFixed: boolean;
  readonly onChange: (text: string) => void;
}

export function FieldInput({ id, of, value, held, fault, isFixed, onChange }: Props) {
  const say = useWording(correctionWording);
  const isChanged = held !== undefined && held !== value;
  return (
    <div className={isChanged ? 'field fact-field changed' : 'field fact-field'}>
      <label htmlFor={id}>
        <RegisterWord of={of.header} />
        {of.required && !isFixed && <em className="needed">{say('required')}</em>}
      </label>
      {isFixed ? <Input id={id} value={value} disabled /> : <InputOfKind {...{ id, of, value, fault, onChange }} />}
      {isChanged && <small className="was">{say('heldBefore', { text: held === '' ? say('blank') : held })}</small>}
      <p
        id={`${id}-says`}
        className={fault === undefined ? 'hint' : 'hint wrong'}
        role={fault === undefined ? undefined : 'alert'}
        lang="zh-CN"
      >
        {fault ?? (isFixed ? say('isKey') : of.remark)}
      </p>
    </div>
  );
}

function InputOfKind({ id, of, value, fault, onChange }: Omit<Props, 'held' | 'isFixed'>) {
  const say = useWording(correctionWording);
  const described = { 'aria-describedby': `${id}-says`, 'aria-invalid': fault !== undefined };
  const offered = of.kind === 'flag' ? ['是', '否'] : of.offered;
  if (offered.length > 0) {
    return (
      <Select
        id={id}
        value={value === '' ? null : value}
        placeholder={say('choose')}
        allowClear={!of.required}
        showSearch
        status={fault === undefined ? '' : 'error'}
        options={offered.map((word) => ({ value: word, label: word }))}
        onChange={(word: string | null | undefined) => onChange(word ?? '')}
        {...described}
      />
    );
  }
  if (of.lists.length > 0) return <ListInput {...{ id, of, value, fault, onChange }} />;
  if (of.kind === 'day') {
    const { none } = of;
    return (
      <span className="day-or-none">
        <DayInput id={id} label={of.header} value={value} onChange={onChange} isWrong={fault !== undefined} describedBy={`${id}-says`} />
        {none !== null && (
          <button type="button" className="small-button" onClick={() => onChange(none)}>
            {say('writeNone', { word: none })}
          </button>
        )}
      </span>
    );
  }
  return (
    <Input
      id={id}
      value={value}
      placeholder={of.example}
      autoComplete="off"
      status={fault === undefined ? '' : 'error'}
      suffix={of.unit === null ? undefined : say('yuan')}
      onChange={({ target }) => onChange(target.value)}
      {...described}
    />
  );
}

/** A list in one text, and the names of what may be listed: nobody knows them all. */
function ListInput({ id, of, value, fault, onChange }: Omit<Props, 'held' | 'isFixed'>) {
  const say = useWording(correctionWording);
  const add = (name: string) => onChange([value.replace(/[；;\s]+$/, ''), `${name} `].filter((part) => part !== '').join('；'));
  return (
    <span className="list-input">
      <Input.TextArea
        id={id}
        value={value}
        placeholder={of.example}
        autoSize={{ minRows: 2 }}
        status={fault === undefined ? '' : 'error'}
        onChange={({ target }) => onChange(target.value)}
        aria-describedby={`${id}-says`}
        aria-invalid={fault !== undefined}
      />
      <Select
        aria-label={say('addToList', { header: of.header })}
        value={null}
        placeholder={say('addOne')}
        showSearch
        options={of.lists.map((name) => ({ value: name, label: name }))}
        onChange={(name: string | null) => name !== null && add(name)}
      />
    </span>
  );
}
