// 条件的去留: the conditions of each sentence in its own words; one that is not ticked is left out of the draft.

import { Checkbox } from 'antd';
import { useWording } from '../../../../web/language/use-wording.ts';
import type { FilledForm } from '../../../../web/ui/form/steps/step-form.ts';
import type { SimulationChoices } from '../../contract.ts';
import { simulationWording } from '../wording.ts';
import type { DraftTyped } from './typed-values.ts';

interface Props {
  readonly of: FilledForm<DraftTyped>;
  readonly rules: SimulationChoices['measures'][number]['rules'];
}

export function ConditionFields({ of: { values, enter, idOf }, rules }: Props) {
  const say = useWording(simulationWording);
  const without = (id: string) => values.without[id] ?? [];
  const keep = (id: string, quote: string, isKept: boolean) => {
    const { [id]: _before, ...others } = values.without;
    const out = isKept ? without(id).filter((it) => it !== quote) : [...without(id), quote];
    enter('without', out.length === 0 ? others : { ...others, [id]: out });
  };
  return (
    <fieldset className="draft-part" id={idOf('without')}>
      <legend>{say('conditions')}</legend>
      <p className="remark">{say('conditionsText')}</p>
      {rules.map(({ id, text, phrases }) => (
        <fieldset key={id} className="draft-parameter" lang="zh-CN">
          <legend>
            <code>{id}</code> {text}
          </legend>
          {phrases.map(({ quote, condition }) => (
            <div key={quote} className="draft-condition">
              <Checkbox checked={!without(id).includes(quote)} onChange={({ target }) => keep(id, quote, target.checked)}>
                「{quote}」
              </Checkbox>
              <p className="hint">{condition}</p>
            </div>
          ))}
        </fieldset>
      ))}
    </fieldset>
  );
}
