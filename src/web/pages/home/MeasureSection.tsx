// 一条措施: its sentences and who must act.

import type { SentenceId } from '#law/clauses/clauses-2024';
import { type InstrumentMeasure, measureId } from '#law/instrument';
import { measures2024 } from '#law/instruments/measures-2024';
import { useLanguage } from '../../language/use-wording.ts';
import { measureHeading, measureNames } from './measure-names.ts';
import { SentenceBlock } from './sentence/SentenceBlock.tsx';
import { UnitsBound } from './UnitsBound.tsx';

export function MeasureSection({ of }: { readonly of: InstrumentMeasure<SentenceId> }) {
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  const id = measureId(of.no);
  return (
    <section className="measure" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>
        <span lang="zh-CN">{measureHeading(of.no)}</span> <small className="short-name">{measureNames[of.no]?.[language]}</small>
      </h2>
      {of.provisions.map((sentence) => (
        <SentenceBlock key={sentence} of={measures2024.provision(sentence)} id={sentence} />
      ))}
      <UnitsBound of={of} />
    </section>
  );
}
