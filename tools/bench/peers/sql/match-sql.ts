// 匹配的 SQL: one join on the category that answers all rules at once, with the few unknown rows beside it.

import type { Test, Value } from '../../../../src/law/rule/expression.ts';
import type { PairMaker } from '../pairs.ts';
import { anyCode, columnOf, countedBy, quoted, sqlOf } from './rule-sql.ts';

export interface MatchSql {
  /** One row of counts: yes and known for each rule, then all. */
  readonly counts: string;
  /** The same with the sums that the digest is made of. */
  readonly digest: string;
  /** Every decision of one rule that is not a no. */
  decisionsOf(rule: number): string;
  /** Of one enterprise (or one lot), `$1`: the other side's place, then the rules, for everybody whom not all rules answer no. */
  ofOne(side: 'enterprise' | 'lot'): string;
}

/**
 * Hand-tuned. What every rule demands (the category is the lot's) is the join, so that nine pairs of ten are never made, and is left out
 * of the rules there. Rows whose category is unknown stand in joins of their own: an `or` in the first would forbid hashing. An enterprise
 * holds a category once, so only where the lot's is unknown can several of its certificates meet a lot. Thirteen queries
 * of their own, each with its conditions pushed down, took as long together.
 */
export function matchSql(maker: PairMaker): MatchSql {
  const { question, slots, shared } = maker;
  const [first] = shared;
  if (first === undefined || shared.length > 1) throw new RangeError('SQL 只写了一个共同的相等条件');
  const [held, wanted] = [`u.${quoted(first[0])}`, `l.${quoted(first[1])}`];
  const count = joinedCount(maker);
  const rules = question.rules.map(({ phrases }) => phrases.map(({ test }) => test));
  const isShared = (test: Test) =>
    test.is === 'compare' &&
    test.right.is !== 'literal' &&
    slots.slotOf(test.left).name === first[0] &&
    slots.slotOf(test.right).name === first[1];
  const answers = (drop: boolean) =>
    rules
      .map(
        (tests, at) =>
          `(${tests
            .filter((it) => !drop || !isShared(it))
            .map((it) => sqlOf(it, slots))
            .join(' and ')}) as r${at}`,
      )
      .join(',\n');
  const several = rules.map((_, at) => `case when bool_or(r${at} is null) then null else false end`).join(', ');
  const answeredFor = (only: string) => `
    select l.lot, u.enterprise, ${answers(true)} from lot l join unit u on ${held} = ${wanted} ${count} where ${only}
    union all
    select l.lot, u.enterprise, ${answers(false)} from lot l join unit u on ${held} is null ${count} where ${only}
    union all
    select lot, enterprise, ${several} from (
      select l.lot, u.enterprise, ${answers(false)} from lot l join unit u on ${held} is not null ${count} where ${wanted} is null and ${only}
    ) each_certificate group by lot, enterprise`;
  const answered = answeredFor('true');
  const all = rules.map((_, at) => `r${at}`);
  const counted = rules.map((_, at) => `count(*) filter (where r${at}), count(r${at})`).join(', ');
  const summed = rules
    .map((_, at) => `coalesce(sum(w) filter (where r${at}), 0), coalesce(sum(w) filter (where r${at} is null), 0)`)
    .join(', ');
  const weighed = `select *, (enterprise + 1)::bigint * (lot + 1) as w from (${answered}) answered`;
  return {
    counts: `select count(*), ${counted} from (${answered}) answered`,
    digest: `select count(*), ${counted}, ${summed} from (${weighed}) weighed`,
    decisionsOf: (rule) =>
      `select enterprise, lot, case when r${rule} then 2 else 1 end as truth from (${answered}) answered where r${rule} is not false`,
    ofOne: (side) => {
      const [alias, other] = side === 'enterprise' ? ['u', 'lot'] : ['l', 'enterprise'];
      const anyHolds = all.map((it) => `${it} is not false`).join(' or ');
      return `select ${other}, ${all.join(', ')} from (${answeredFor(`${alias}.${side} = $1`)}) answered where ${anyHolds}`;
    },
  };
}

/** The counts of all rules are of one list and one condition: joined once. */
export function joinedCount({ slots }: PairMaker): string {
  const counts = slots.of('count').map(({ value }) => countedBy(value as Value & { is: 'count' }, slots));
  const [count] = counts;
  if (count === undefined) return '';
  if (counts.length > 1) throw new RangeError('SQL 只写了一种计数');
  const on = count.by.map(([field, slot]) => `c.${quoted(field)} = coalesce(${columnOf(slot)}, ${anyCode})`);
  return `left join ${quoted(count.list)} c on c.enterprise = u.enterprise and ${on.join(' and ')}`;
}
