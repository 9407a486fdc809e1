// 试算前的核对: what is about to be tried, in a few lines.

import { useWording } from '../../../../web/language/use-wording.ts';
import type { SimulationChoices } from '../../contract.ts';
import { simulationWording } from '../wording.ts';
import { type DraftTyped, typedIn } from './typed-values.ts';

interface Props {
  readonly of: DraftTyped;
  readonly measure: SimulationChoices['measures'][number] | undefined;
}

export function DraftCheck({ of: { title, from, through, factsOn, parameters, without }, measure }: Props) {
  const say = useWording(simulationWording);
  const changed = (measure?.parameters ?? []).filter(({ key }) => Object.hasOwn(parameters, key));
  const out = Object.entries(without).flatMap(([rule, quotes]) => quotes.map((quote) => ({ rule, quote })));
  return (
    <>
      <p className="remark">{say('checkText')}</p>
      <dl className="check-list">
        <dt>{say('name')}</dt>
        <dd lang="zh-CN">{title}</dd>
        <dt>{say('lots')}</dt>
        <dd>
          {from} — {through}
        </dd>
        <dt>{say('factsOn')}</dt>
        <dd>{factsOn}</dd>
        <dt>{say('changes')}</dt>
        <dd>
          {changed.length + out.length === 0 && say('nothingChanged')}
          <ul className="plain-list" lang="zh-CN">
            {changed.map((it) => (
              <li key={it.key}>
                {it.title}：{it.text} → <b>{draftText(it, parameters)}</b>
              </li>
            ))}
            {out.map(({ rule, quote }) => (
              <li key={`${rule} ${quote}`}>{say('without', { rule, quote })}</li>
            ))}
          </ul>
        </dd>
      </dl>
    </>
  );
}

function draftText(of: SimulationChoices['measures'][number]['parameters'][number], typed: DraftTyped['parameters']): string {
  if (typed[of.key] === null) return '不设';
  const texts = of.fields.map((field) => {
    const value = typedIn(of, field, typed);
    const text = Array.isArray(value)
      ? value.map((code: string) => field.codes[code] ?? code).join('、') || '没有一项'
      : String(value ?? '');
    const withUnit = field.kind === 'rate' ? `${text}%` : text;
    return field.name === '' ? withUnit : `${field.title} ${withUnit}`;
  });
  return texts.join('；');
}
