// 参数的草案值: each parameter with what stands in force and its basis; what is typed otherwise is the draft's.

import { Checkbox, Input, Radio } from 'antd';
import { useWording } from '../../../../web/language/use-wording.ts';
import type { FilledForm } from '../../../../web/ui/form/steps/step-form.ts';
import { StatusTag } from '../../../../web/ui/tags/StatusTag.tsx';
import { VerifiedTag } from '../../../../web/ui/tags/VerifiedTag.tsx';
import type { SimulationChoices } from '../../contract.ts';
import { simulationWording } from '../wording.ts';
import { type DraftTyped, type FieldOfParameter, type ParameterOnWire, typedIn, withTyped } from './typed-values.ts';

interface Props {
  readonly of: FilledForm<DraftTyped>;
  readonly parameters: SimulationChoices['measures'][number]['parameters'];
}

export function ParameterFields({ of: { values, enter, idOf }, parameters }: Props) {
  const say = useWording(simulationWording);
  return (
    <fieldset className="draft-part" id={idOf('parameters')}>
      <legend>{say('parameters')}</legend>
      <p className="remark">{say('parametersText')}</p>
      {parameters.map((it) => (
        <OneParameter
          key={it.key}
          of={it}
          typed={values.parameters}
          onType={(typed) => enter('parameters', typed)}
          id={`${idOf('parameters')}-${it.key}`}
        />
      ))}
    </fieldset>
  );
}

interface OneProps {
  readonly of: ParameterOnWire;
  readonly typed: DraftTyped['parameters'];
  readonly onType: (typed: DraftTyped['parameters']) => void;
  readonly id: string;
}

function OneParameter({ of, typed, onType, id }: OneProps) {
  const say = useWording(simulationWording);
  return (
    <fieldset className="draft-parameter">
      <legend lang="zh-CN">
        {of.title} <small>{of.readBy.join('、')}</small>{' '}
        {Object.hasOwn(typed, of.key) && (
          <StatusTag tone="orange" plain>
            {say('changed')}
          </StatusTag>
        )}
      </legend>
      {of.fields.map((field) => (
        <div key={field.name} className="draft-value">
          <FieldInput
            of={field}
            id={`${id}-${field.name}`}
            value={typedIn(of, field, typed)}
            onType={(value) => onType(withTyped(of, { field, value, typed }))}
          />
        </div>
      ))}
      <p className="hint" lang="zh-CN">
        {say('inForce', { value: of.text })} {of.mayBeUnset && `（${say('unsetHint')}）`} <VerifiedTag of={of.verified} /> {of.basis}
      </p>
      {of.hasCeiling && <p className="hint">{say('ceiling')}</p>}
    </fieldset>
  );
}

interface InputProps {
  readonly of: FieldOfParameter;
  readonly id: string;
  readonly value: unknown;
  readonly onType: (value: unknown) => void;
}

const units: Readonly<Record<string, string>> = { rate: '%', money: '元', score: '分' };

function FieldInput({ of: { kind, title, codes }, id, value, onType }: InputProps) {
  const say = useWording(simulationWording);
  if (kind === 'codes') {
    const options = Object.entries(codes).map(([code, label]) => ({ value: code, label: <span lang="zh-CN">{label}</span> }));
    return <Checkbox.Group aria-label={title} options={options} value={Array.isArray(value) ? value : []} onChange={onType} />;
  }
  if (kind === 'flag') {
    return (
      <Radio.Group aria-label={title} value={value} onChange={({ target }) => onType(target.value)}>
        <Radio value={true}>{say('yes')}</Radio>
        <Radio value={false}>{say('no')}</Radio>
      </Radio.Group>
    );
  }
  return (
    <label htmlFor={id}>
      <span lang="zh-CN">{title}</span>
      <Input
        id={id}
        className="short-input"
        inputMode="decimal"
        autoComplete="off"
        suffix={units[kind]}
        value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
        onChange={({ target }) => onType(target.value)}
      />
    </label>
  );
}
