// 案例的内容: what differs from the usual facts, the answer it must get, why, and what the rule answers when it is run here.

import type { Answer } from '#law/determination';
import type { Fact, Row } from '#law/facts';
import { explain } from '#law/rule/explain';
import type { Rule } from '#law/rule/rule';
import { writeCondition, writeFact, writeMissing } from '#law/wire/encode';
import type { Label } from '../../../../web/language/labels/label.ts';
import { assess } from '../../rules/assessment.ts';
import type { CaseBook, RuleCase } from '../../rules/cases/rule-case.ts';
import { conditionRows, measuredText } from '../../telling/condition-rows.ts';
import { factLines } from '../../telling/fact-text.ts';
import type { ToldRow } from '../../telling/told-row.ts';
import { ruleOf, type Sentence } from '../rules.ts';

export interface FactTold {
  readonly title: string;
  /** undefined: not known. */
  readonly lines: readonly string[] | undefined;
}

/** Words of the sentence and how they are read, or a demand of other law and where it stands. */
export type Reason = Pick<ToldRow, 'key' | 'heading' | 'plain' | 'required' | 'actual' | 'gap'>;

interface MissingFact {
  readonly fact: string;
  readonly askOf: string;
}

export interface CaseTold {
  readonly key: string;
  readonly of: RuleCase;
  readonly differs: readonly FactTold[];
  readonly reasons: readonly Reason[];
  /** Facts that nobody knows, and whom to ask. */
  readonly missing: readonly MissingFact[];
  /** What the rule answers now, in this browser. */
  readonly found: Answer;
}

export interface Court {
  readonly sentence: Sentence;
  readonly weighs: 'words' | 'other-law';
  readonly label: Label;
}

export function casesTold({ usual, cases }: CaseBook, court: Court): readonly CaseTold[] {
  const { sentence, weighs } = court;
  return cases.map((of, at) => {
    const facts: Row = { ...usual, ...of.change };
    return {
      key: `${sentence}-${weighs}-${at + 1}`,
      of,
      differs: factsTold(of.change, court),
      ...(weighs === 'words' ? byWords(of, facts, court) : byLaw(of, facts, court)),
    };
  });
}

export function factsTold(facts: Row, { sentence, label }: Court): readonly FactTold[] {
  const { set } = ruleOf[sentence];
  return Object.keys(facts).flatMap((name) => {
    const fact: Fact | undefined = set.facts[name];
    return fact === undefined ? [] : { title: label(fact.title), lines: factLines(fact, writeFact(fact, facts[name]), label) };
  });
}

type Because = Pick<CaseTold, 'reasons' | 'missing' | 'found'>;

function byWords({ because }: RuleCase, facts: Row, { sentence, label }: Court): Because {
  const rule = ruleOf[sentence];
  const determination = explain(rule, facts);
  const { instrument: document, id, text } = determination.under;
  const missing = writeMissing(determination, rule.set);
  const rows = conditionRows(
    { conditions: determination.conditions.map(writeCondition), missing, under: { document, id, text }, facts: factsOnWire(facts, rule) },
    rule,
    label,
  );
  return {
    found: determination.answer,
    reasons: rows.filter((_, at) => because.includes(determination.conditions[at]?.quote ?? '')),
    missing: determination.answer === 'unknown' ? missing.map(({ fact }) => missingFact(fact, rule, label)) : [],
  };
}

function factsOnWire(facts: Row, { set }: Rule) {
  return Object.entries(set.facts).map(([name, fact]) => ({ fact: name, value: writeFact(fact, facts[name]) }));
}

function byLaw({ because }: RuleCase, facts: Row, { sentence, label }: Court): Because {
  const rule = ruleOf[sentence];
  const { determination, may } = assess(sentence, facts);
  const failing = determination.preconditions.filter(({ id }) => because.includes(id));
  return {
    found: may,
    reasons: failing.map((it) => {
      const { required, actual, gap } = writeCondition({ ...it, quote: it.title, assuming: [] });
      const text = (value: string | null) => measuredText(value, it.from, { set: rule.set, label });
      return { key: it.id, heading: label(it.title), plain: it.law, required: text(required), actual: text(actual), gap: text(gap) };
    }),
    missing: failing
      .filter(({ holds }) => holds === undefined)
      .flatMap(({ from }) => from.filter((name) => facts[name] === undefined).map((name) => missingFact(name, rule, label))),
  };
}

function missingFact(name: string, { set }: Rule, label: Label): MissingFact {
  const fact = set.facts[name];
  return { fact: label(fact?.title ?? name), askOf: label(fact?.askOf ?? '') };
}
