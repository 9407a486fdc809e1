// 可以改的: the conditions that a draft may leave out, and the parameters that rules read, each with the kinds of its values.

import type { FactSet } from '#law/facts';
import type { Parameter, ParameterKind } from '#law/parameter';
import { innerValues, type Test, testsOf, type Value, valuesOf } from '#law/rule/expression';
import { parametersReadBare } from '#law/rule/references';
import type { Rule } from '#law/rule/rule';

export interface FieldChoice {
  /** Empty where the parameter has one value. */
  readonly name: string;
  readonly title: string;
  readonly kind: ParameterKind;
  /** Of codes: those that there are, with their names. */
  readonly codes: Readonly<Record<string, string>>;
}

export interface ParameterChoice {
  readonly parameter: Parameter;
  readonly fields: readonly FieldChoice[];
  readonly mayBeUnset: boolean;
  /** Ids of the provisions that read it. */
  readonly readBy: readonly string[];
}

/** In the order in which the rules read them; what no rule reads would change no answer. */
export function parameterChoices(rules: readonly Rule[]): readonly ParameterChoice[] {
  const all = new Map(rules.flatMap(({ parameters }) => Object.entries(parameters)));
  return [...all].map(([key, parameter]) => {
    const readers = rules.filter(({ parameters }) => parameters[key] !== undefined);
    return {
      parameter,
      fields: fieldsOf(parameter).map((field) => ({
        ...field,
        codes: readers.map((rule) => codesOf(rule, key, field.name)).find(isAny) ?? {},
      })),
      mayBeUnset: !readers.some(({ phrases }) => phrases.some(({ test }) => parametersReadBare(test).includes(key))),
      readBy: readers.map(({ provision }) => provision.id),
    };
  });
}

const isAny = (codes: Readonly<Record<string, string>>): boolean => Object.keys(codes).length > 0;

function fieldsOf({ shape, title, fieldTitles }: Parameter): readonly Omit<FieldChoice, 'codes'>[] {
  if (typeof shape === 'string') return [{ name: '', title, kind: shape }];
  return Object.entries(shape).map(([name, kind]) => ({ name, title: fieldTitles?.[name] ?? name, kind }));
}

/** What the rule compares with these codes says which there are. */
function codesOf({ phrases, set }: Rule, key: string, field: string): Readonly<Record<string, string>> {
  const members = phrases.flatMap(({ test }) => everyTest(test)).filter((test) => test.is === 'member');
  const member = members.find(({ among }) => among.is === 'given' && among.key === key && (among.field ?? '') === field);
  return member === undefined ? {} : labelsOf(member.of, set);
}

function everyTest(test: Test): readonly Test[] {
  const counted = valuesOf(test)
    .flatMap(everyValue)
    .flatMap((value) => (value.is === 'count' ? everyTest(value.where) : []));
  return [test, ...counted, ...testsOf(test).flatMap(everyTest)];
}

const everyValue = (value: Value): readonly Value[] => [value, ...innerValues(value).flatMap(everyValue)];

function labelsOf(value: Value, { facts }: FactSet): Readonly<Record<string, string>> {
  if (value.is !== 'row' && value.is !== 'fact') return {};
  const [fact = '', inner] = value.is === 'row' ? value.of.split('.') : [value.fact];
  const declared = facts[fact];
  const list = inner === undefined || declared === undefined || !('fields' in declared) ? declared : declared.fields[inner];
  const field = value.field !== null && list !== undefined && 'fields' in list ? list.fields[value.field] : declared;
  return field?.kind === 'code' ? field.labels : {};
}
