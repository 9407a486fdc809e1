// assess: facts in, determination out, without a database.

import type { Fault } from '#kernel/fault';
import type { Result } from '#kernel/result';
import { readRequiredGradeFacts, requiredGradeSchema } from '#law/licence-standard/read-facts';
import { type RequiredGrade, requiredGrade } from '#law/licence-standard/required-grade';
import { assessFacts, factsSchema, sentences } from '#measures/m06-wider-scope';
import { parseStrictJson } from '#platform/strict-json';
import { assessmentText, requiredGradeText } from './assess-text.ts';
import { done, failWith, notSatisfied, printJson } from './exit.ts';
import { readInput } from './read-input.ts';

export interface AssessOptions {
  readonly facts?: string;
  readonly json?: boolean;
  readonly schema?: boolean;
}

const targets = [...Object.keys(sentences), 'required-grade'];

export async function assessCommand(target: string, { facts, json = false, schema = false }: AssessOptions): Promise<number> {
  if (!targets.includes(target)) {
    return failWith('没有这样的核对对象', [
      { path: 'target', found: target, expected: targets.join('、'), remedy: `请改用 ${targets.join('、')} 之一。` },
    ]);
  }
  if (schema) {
    printJson(target === 'required-grade' ? requiredGradeSchema() : factsSchema());
    return done;
  }
  if (facts === undefined) {
    return failWith('没有给出事实', [
      {
        path: '--facts',
        found: '（没有）',
        expected: '文件名或 -',
        remedy: `请写 zhuce assess ${target} --facts 文件.json；--schema 可看格式。`,
      },
    ]);
  }
  const input = await readInput(facts);
  if (!input.ok) return failWith('无法读取事实', [input.refusal]);
  const parsed = parseStrictJson(input.value);
  if (!parsed.ok) return failWith('事实不是有效的 JSON', [parsed.refusal]);
  return target === 'required-grade'
    ? gradeAnswer(parsed.value, json)
    : sentenceAnswer(target as keyof typeof sentences, parsed.value, json);
}

/** What only a command line has. */
const withSchema = (fault: Fault): Fault => ({ ...fault, remedy: `${fault.remedy}不知道的事实写 null；加 --schema 可看全部名称。` });

function sentenceAnswer(sentence: keyof typeof sentences, input: unknown, json: boolean): number {
  const answer = assessFacts(sentence, input);
  if (!answer.ok) return failWith('事实的格式有误', answer.refusal.map(withSchema));
  if (json) printJson(answer.value);
  else console.log(assessmentText(answer.value));
  return answer.value.may === 'yes' ? done : notSatisfied;
}

function gradeAnswer(input: unknown, json: boolean): number {
  const facts: Result<Parameters<typeof requiredGrade>[0], readonly Fault[]> = readRequiredGradeFacts(input);
  if (!facts.ok) return failWith('事实的格式有误', facts.refusal.map(withSchema));
  const answer: RequiredGrade = requiredGrade(facts.value);
  if (json) printJson(answer);
  else console.log(requiredGradeText(answer));
  return answer.answer === 'determined' ? done : notSatisfied;
}
