// 惠企事项目录: what the policy may bring a firm, each by its words; which of them are connected, the measures say.

import { clauses2024, type SentenceId } from './clauses/clauses-2024.ts';
import { type InstrumentMeasure, measureId } from './instrument.ts';
import { measures2024 } from './instruments/measures-2024.ts';

export interface Benefit {
  readonly id: string;
  /** A sentence, or a part of one. */
  readonly clause: string;
  /** Our short name; the text gives none. */
  readonly title: { readonly zh: string; readonly en: string };
}

/** In the order of the text. */
export const benefits: readonly Benefit[] = [
  { id: 'regional-headquarters', clause: 'M02.S1', title: { zh: '区域总部服务', en: 'services for regional headquarters' } },
  { id: 'cooperation', clause: 'M02.S2', title: { zh: '合作对接', en: 'matching with partners' } },
  { id: 'consortium-lots', clause: 'M03.S2.b', title: { zh: '联合体标段', en: 'lots for consortiums' } },
  { id: 'credit-used', clause: 'M04.S3', title: { zh: '信用应用', en: 'use of credit assessments' } },
  { id: 'supply-chain', clause: 'M05.S2', title: { zh: '产业链配套', en: 'place in the supply chain' } },
  { id: 'next-grade', clause: 'M06.S1', title: { zh: '承接高一等级业务', en: 'work one grade up' } },
  { id: 'cross-specialty', clause: 'M06.S2', title: { zh: '跨专业承接业务', en: 'work in another category' } },
  { id: 'green-lane', clause: 'M07.S1.b', title: { zh: '绿色通道', en: 'fast lane' } },
  { id: 'presale', clause: 'M07.S1.c', title: { zh: '预售等支持', en: 'presale and other support' } },
  { id: 'developer-points', clause: 'M07.S1.d', title: { zh: '房地产企业信用分', en: 'points for developers' } },
  { id: 'finance', clause: 'M08.S1.b', title: { zh: '融资支持', en: 'access to finance' } },
  { id: 'quality-pay', clause: 'M10.S2.b', title: { zh: '创优按质论价', en: 'pay for quality awards' } },
  { id: 'concerns', clause: 'M12.S1.f', title: { zh: '诉求反映', en: 'concerns heard' } },
  { id: 'official-assigned', clause: 'M13.S1.c', title: { zh: '领导干部挂钩联系', en: 'an official assigned' } },
];

/** Verbatim. Throws RangeError for a clause that the text does not have. */
export function wordsOf({ clause }: Benefit): string {
  const sentence = measures2024.provisionIds.find((id) => id === clause);
  if (sentence !== undefined) return measures2024.provision(sentence).text;
  const part = clauses2024.find(({ id }) => id === clause);
  if (part === undefined) throw new RangeError(`${clause} is no clause of ${measures2024.number}`);
  return part.quote;
}

/** With the units that are responsible, as the text lists them. */
export function measureOf({ clause }: Benefit): InstrumentMeasure<SentenceId> {
  const measure = measures2024.measures.find(({ no }) => clause.startsWith(`${measureId(no)}.`));
  if (measure === undefined) throw new RangeError(`${clause} is in no measure of ${measures2024.number}`);
  return measure;
}
