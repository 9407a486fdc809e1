// 疑问: each with what was found and why it is doubted; whoever imports confirms it by name.

import { Checkbox } from 'antd';
import type { ImportQuestion } from '#contract/domains/imports';
import { useWording } from '../../../web/language/use-wording.ts';
import { RegisterWord } from '../../../web/ui/text/RegisterWord.tsx';
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
                <Place of={question} /> {question.found} — {question.remedy}
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

function Place({ of: { sheet, row, column } }: { readonly of: ImportQuestion }) {
  const say = useWording(importWording);
  return (
    <strong>
      <RegisterWord of={sheet} inFile /> {row !== null && say('rowNumber', { row })}{' '}
      {column !== null && <RegisterWord of={column} inFile />}
    </strong>
  );
}
