// 可以改的（接口）: the sentences of a measure with their conditions in words, and its parameters as they stand today.

import type { PlainDate } from '#kernel/plain-date';
import { assumptionOf, editionOn } from '#law/parameter';
import { wordingOf } from '#law/rule/wording';
import type { SimulationChoices } from '../contract.ts';
import { textOfValue, valueInForce } from '../rules/changes.ts';
import { parameterChoices } from '../rules/choices.ts';
import type { Simulable } from './crowd.ts';

export function choicesOf({ id, title, rules }: Simulable, today: PlainDate): SimulationChoices['measures'][number] {
  return {
    ...{ id, title },
    rules: rules.map(({ provision, phrases, set, parameters }) => ({
      ...{ id: provision.id, text: provision.text },
      phrases: phrases.map(({ quote, test }) => ({ quote, condition: wordingOf(test, { set, parameters }) })),
    })),
    parameters: parameterChoices(rules).map((choice) => {
      const { parameter, fields, mayBeUnset, readBy } = choice;
      const edition = editionOn(parameter, today);
      return {
        ...{ key: parameter.key, title: parameter.title, mayBeUnset, readBy: [...readBy] },
        hasCeiling: parameter.hold === 'ceiling',
        fields: fields.map((field) => ({ ...field, codes: { ...field.codes } })),
        value: assumptionOf(parameter, edition).value,
        text: textOfValue(choice, valueInForce(parameter, today)),
        basis: edition.basis,
        verified: edition.verified,
      };
    }),
  };
}
