// 疑问: each with what was found and why it is doubted; whoever imports confirms it by name.

import { Checkbox } from 'antd';
import type { ImportQuestion } from '#contract/domains/imports';
import { useWording } from '../../../web/language/use-wording.ts';
import { importWording } from './wording.ts';

interface Props {
  readonly of: readonly ImportQuestion[];
  readonly confirmed: ReadonlySet<string>;
  readonly onConfirm: (ids: readonly string[], isConfirmed: boolean) => void;
}

export function QuestionList({ of: questions, confirmed, onConfirm }: Props) {
  const say = useWording(importWording);
  if (questions.length === 0) return null;
  const all = questions.every(({ id }) => confirmed.has(id));
  return (
    <section aria-labelledby="import-questions">
      <h3 id="import-questions">{say('questions', { count: questions.length })}</h3>
      <p>{say('questionsMean')}</p>
      <ul className="import-questions">
        {questions.map((question) => (
          <li key={question.id}>
            <Checkbox checked={confirmed.has(question.id)} onChange={({ target }) => onConfirm([question.id], target.checked)}>
              <span lang="zh-CN">
                <strong>{placeText(question)}</strong> {question.found} — {question.remedy}
                <span className="hint">（{question.expected}）</span>
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {questions.length > 1 && (
        <Checkbox
          checked={all}
          onChange={({ target }) =>
            onConfirm(
              questions.map(({ id }) => id),
              target.checked,
            )
          }
        >
          {say('confirmAll')}
        </Checkbox>
      )}
    </section>
  );
}

const placeText = ({ sheet, row, column }: ImportQuestion): string =>
  [`「${sheet}」`, row === null ? '' : `第 ${row} 行`, column ?? ''].filter((it) => it !== '').join(' ');
