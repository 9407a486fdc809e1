// 由原文写成的规则: phrase by phrase the words, how they are read, the facts they ask for and the parameters assumed.

import { unquotedWords } from '#law/determination';
import type { Fact } from '#law/facts';
import { factsRead, parametersRead } from '#law/rule/references';
import type { Phrase, Rule } from '#law/rule/rule';
import { wordingOf } from '#law/rule/wording';
import { useLabel } from '../../../web/language/labels/use-label.ts';
import { useWording } from '../../../web/language/use-wording.ts';
import { currentText } from '../../../web/pages/registers/parameter-text.ts';
import { DataTable } from '../../../web/ui/DataTable.tsx';
import { VerifiedTag } from '../../../web/ui/tags/VerifiedTag.tsx';
import { ruleOf, type Sentence } from './rules.ts';
import { m06Wording } from './wording.ts';

export function RuleOfSentence({ of }: { readonly of: Sentence }) {
  const say = useWording(m06Wording);
  const rule = ruleOf[of];
  return (
    <div className="rule">
      <p>{say('ruleIntro')}</p>
      <DataTable<Phrase>
        caption={say('ruleIntro')}
        columns={[
          { key: 'quote', title: say('quote'), heads: true, cell: ({ quote }) => <q lang="zh-CN">{quote}</q> },
          { key: 'reading', title: say('reading'), cell: ({ test }) => <span lang="zh-CN">{wordingOf(test, rule)}</span> },
          { key: 'facts', title: say('factsRead'), cell: ({ test }) => <FactsRead names={factsRead(test)} rule={rule} /> },
          { key: 'assumed', title: say('assumed'), cell: ({ test }) => <ParametersRead keys={parametersRead(test)} rule={rule} /> },
        ]}
        rows={rule.phrases}
        keyOf={({ quote }) => `${of}-${quote}`}
      />
      <h3>{say('unquoted')}</h3>
      <ul className="inline-list">
        {unweighed(rule).map((words) => (
          <li key={words} lang="zh-CN">
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Marks between two phrases are no words. */
function unweighed(rule: Rule): readonly string[] {
  return [...new Set(unquotedWords(rule))].filter((words) => /\p{L}/u.test(words));
}

function FactsRead({ names, rule: { set } }: { readonly names: readonly string[]; readonly rule: Rule }) {
  const say = useWording(m06Wording);
  const label = useLabel();
  const facts: readonly Fact[] = names.flatMap((name) => set.facts[name] ?? []);
  return (
    <ul className="plain-list">
      {facts.map(({ title, askOf }) => (
        <li key={title}>{say('from', { fact: label(title), who: label(askOf) })}</li>
      ))}
    </ul>
  );
}

function ParametersRead({ keys, rule: { parameters } }: { readonly keys: readonly string[]; readonly rule: Rule }) {
  const say = useWording(m06Wording);
  const read = keys.flatMap((key) => parameters[key] ?? []);
  if (read.length === 0) return <>{say('none')}</>;
  return (
    <ul className="plain-list">
      {read.map((it) => (
        <li key={it.key} lang="zh-CN">
          {it.title}：<b>{currentText(it)}</b> <VerifiedTag of={it.editions[it.editions.length - 1]?.verified === true} />
        </li>
      ))}
    </ul>
  );
}
