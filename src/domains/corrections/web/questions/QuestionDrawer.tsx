// 一条质疑: what is registered, what is claimed and on what; the answer, or the way to give it or to take the question back.

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { Question } from '#contract/domains/corrections';
import { send } from '../../../../web/api.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths, keyText, paths } from '../../../../web/paths.ts';
import { FactSection } from '../../../../web/ui/detail/FactSection.tsx';
import { Loading } from '../../../../web/ui/Loading.tsx';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { DayText } from '../../../../web/ui/text/DayText.tsx';
import { questionWording } from '../wording.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { DaysLeftTag, QuestionStateTag } from './QuestionTags.tsx';
import { questionsQuery } from './question-query.ts';

export function QuestionDrawer({ id }: { readonly id: string }) {
  const say = useWording(questionWording);
  const { data, error, refetch } = useQuery(questionsQuery);
  if (error !== null) return <ProblemAlert of={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const found = data.rows.find((it) => it.id === id);
  return found === undefined ? <p className="notice">{say('notKnown')}</p> : <OneQuestion key={found.state} of={found} />;
}

function OneQuestion({ of }: { readonly of: Question }) {
  const say = useWording(questionWording);
  return (
    <>
      <FactSection
        title={`${of.title} ${of.key.join(' ')}`}
        facts={[
          { key: 'field', label: say('field'), value: of.header, inChinese: true },
          { key: 'held', label: say('held'), value: of.held ?? say('blank'), inChinese: true },
          { key: 'claimed', label: say('claimed'), value: of.claimed ?? say('blank'), inChinese: true },
          { key: 'document', label: say('document'), value: of.document, inChinese: true },
          { key: 'asker', label: say('asker'), value: of.askerName, inChinese: true },
          { key: 'askedOn', label: say('askedOn'), value: <DayText of={of.askedOn} /> },
          { key: 'dueOn', label: say('dueOn'), value: <DaysLeftTag of={of} /> },
          { key: 'state', label: say('state'), value: <QuestionStateTag of={of.state} /> },
        ]}
      >
        <Link to={paths.fact} params={{ register: of.register, key: keyText(of.key) }} className="on-screen">
          {say('openRow')}
        </Link>
      </FactSection>
      {of.outcome !== null && (
        <section className="fact-section">
          <h2>{say('answerTitle')}</h2>
          <p lang="zh-CN">{of.outcome.reasons}</p>
          <p className="remark">{say('answered', { unit: of.outcome.unit, name: of.outcome.name, day: of.outcome.givenOn })}</p>
        </section>
      )}
      {of.may.answer && <AnswerForm of={of} />}
      {of.may.withdraw && <WithdrawButton id={of.id} />}
    </>
  );
}

function WithdrawButton({ id }: { readonly id: string }) {
  const say = useWording(questionWording);
  const queries = useQueryClient();
  const run = useMutation({
    mutationFn: () => send(apiPaths.questionAct(id, 'withdrawal'), { method: 'POST', body: {} }),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <div className="actions on-screen">
      <Button onClick={() => run.mutate()} loading={run.isPending}>
        {say('withdraw')}
      </Button>
      {run.error !== null && <ProblemAlert of={run.error} />}
    </div>
  );
}
