// 事实的内容: a weighed fact in words, by its declaration.

import type { Position } from '#contract/measures/m06-wider-scope';
import { useLabel } from '../../../../web/language/labels/use-label.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { StatusTag } from '../../../../web/ui/tags/StatusTag.tsx';
import { WholeFigures } from '../../../../web/ui/text/WholeFigures.tsx';
import { facts } from '../../rules/facts.ts';
import { factLines } from '../../telling/fact-text.ts';
import type { Sentence } from '../rules.ts';
import { m06Wording } from '../wording.ts';

const declared = (name: string) => Object.entries(facts.facts).find(([key]) => key === name)?.[1];

/** With the sentence where only that one weighs it so. */
export function TitleOf({ fact, of }: { readonly fact: string; readonly of: Sentence | null }) {
  const say = useWording(m06Wording);
  const label = useLabel();
  return `${label(declared(fact)?.title ?? fact)}${of === null ? '' : say('forOne', { sentence: say(`short.${of}`) })}`;
}

export function FactValue({ of: { fact, value } }: { readonly of: Position['facts'][number] }) {
  const say = useWording(m06Wording);
  const label = useLabel();
  const known = declared(fact);
  const lines = known === undefined ? undefined : factLines(known, value, label);
  if (lines === undefined) return <StatusTag tone="orange">{say('notKnown')}</StatusTag>;
  return (
    <span className="lines">
      <WholeFigures of={lines.join('\n')} />
    </span>
  );
}
