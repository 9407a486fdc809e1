// 事实一段: label and value, and beside each value since when it is so, who said so and how good the evidence is.

import { type ReactNode, useId } from 'react';
import { useWording } from '../../language/use-wording.ts';
import { EvidenceTag } from '../tags/EvidenceTag.tsx';
import { detailWording } from './wording.ts';

export interface ShownFact {
  readonly key: string;
  readonly label: string;
  /** null: not known. */
  readonly value: ReactNode;
  /** The words are in Chinese, whatever the language of the page. */
  readonly inChinese?: true;
  readonly origin?: Origin | undefined;
}

/** Where a fact comes from. */
export interface Origin {
  readonly source: string;
  /** E0 to E4. */
  readonly evidence?: string;
  readonly since?: string | null;
}

interface Props {
  readonly title: string;
  readonly facts: readonly ShownFact[];
  /** Where all of them come from, said once under them. */
  readonly origin?: Origin;
  readonly children?: ReactNode;
}

export function FactSection({ title, facts, origin, children }: Props) {
  const say = useWording(detailWording);
  const heading = useId();
  return (
    <section className="fact-section" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <dl>
        {facts.map(({ key, label, value, inChinese, origin: own }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              <span lang={inChinese && 'zh-CN'}>{value ?? say('unknown')}</span>
              {own !== undefined && <OriginText of={own} />}
            </dd>
          </div>
        ))}
      </dl>
      {origin !== undefined && <OriginText of={origin} />}
      {children}
    </section>
  );
}

interface OriginProps {
  readonly of: Origin;
  /** Under a heading that already says so. */
  readonly bare?: true;
}

export function OriginText({ of: { source, evidence, since }, bare }: OriginProps) {
  const say = useWording(detailWording);
  return (
    <small className="origin">
      {since && `${say('since', { day: since })} · `}
      {!bare && say('source')}
      <span lang="zh-CN">{source}</span>
      {evidence !== undefined && (
        <>
          {' '}
          <EvidenceTag of={evidence} />
        </>
      )}
    </small>
  );
}
