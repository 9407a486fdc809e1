// 核对: facts in the wire form in, the assessment in the wire form out; the command line, HTTP and the pages use this one.

import type { Fault } from '#kernel/fault';
import { ok, type Result, refused } from '#kernel/result';
import type { Row } from '#law/facts';
import { writeChanges, writeCondition, writeMissing, writePrecondition } from '#law/wire/encode';
import { faultsOf } from '#law/wire/problem';
import { jsonSchemaOf, schemaOf } from '#law/wire/schema';
import type { AssessmentOnWire } from '../contract.ts';
import { assess, type Sentence } from '../rules/assessment.ts';
import { facts as declared } from '../rules/facts.ts';

const schema = schemaOf(declared);

export const factsSchema = (): object => jsonSchemaOf(declared);

/** A refusal lists every mistake of the input. */
export function assessFacts(sentence: Sentence, input: unknown): Result<AssessmentOnWire, readonly Fault[]> {
  const read = schema.safeParse(input);
  return read.success ? ok(assessmentOnWire(sentence, read.data)) : refused(faultsOf(read.error, input));
}

export function assessmentOnWire(sentence: Sentence, facts: Row): AssessmentOnWire {
  const { determination, certificate, tender, may, changes, conflicts } = assess(sentence, facts);
  const { answer, under, conditions, preconditions } = determination;
  return {
    answer,
    under: { document: under.instrument, id: under.id, text: under.text },
    certificate,
    conditions: conditions.map(writeCondition),
    preconditions: preconditions.map(writePrecondition),
    tender: tender === undefined ? 'unknown' : tender ? 'admits' : 'does-not-admit',
    may,
    missing: writeMissing(determination, declared),
    changes: writeChanges(changes, { set: declared, facts }),
    conflicts: conflicts,
  };
}
