// 分步填写的声明: its steps, the one schema that all of it must fit, and what is done with it.

import type { ReactNode } from 'react';
import type { z } from 'zod';

export interface FilledForm<Values> {
  readonly values: Values;
  readonly enter: <Field extends keyof Values>(field: Field, value: Values[Field]) => void;
  /** In words; undefined where nothing is wrong or nothing was tried yet. */
  readonly faultOf: (field: keyof Values & string) => string | undefined;
  /** Of the input of a field: the summary of faults leads there. */
  readonly idOf: (field: keyof Values & string) => string;
}

export interface Step<Values> {
  readonly key: string;
  readonly title: string;
  /** What is entered here; the next step waits until it fits. */
  readonly fields: readonly (keyof Values & string)[];
  readonly content: (form: FilledForm<Values>) => ReactNode;
}

export interface StepFormOf<Values, Sent> {
  /** Names the draft among those of this account. */
  readonly id: string;
  readonly title: string;
  readonly blank: Values;
  /** In front of everything that is sent. */
  readonly schema: z.ZodType<Sent>;
  readonly labels: Readonly<Record<keyof Values & string, string>>;
  /** In place of the words of the schema. */
  readonly faultText?: (field: keyof Values & string, message: string) => string;
  readonly steps: readonly Step<Values>[];
  readonly submitWord: string;
  readonly send: (filled: Sent) => Promise<unknown>;
  /** Said once it was taken; the form is blank again. */
  readonly doneWord: string;
}
