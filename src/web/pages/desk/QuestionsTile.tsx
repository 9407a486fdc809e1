// 质疑一格: how many wait, how many are due within five working days, how many are overdue.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { questionsQuery } from '../../../domains/corrections/web/questions/question-query.ts';
import { useWording } from '../../language/use-wording.ts';
import { paths } from '../../paths.ts';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { Tile } from './Tile.tsx';
import { deskWording } from './wording.ts';

const week = 5;

export function QuestionsTile({ asks = false }: { readonly asks?: boolean }) {
  const say = useWording(deskWording);
  const { data, error } = useQuery(questionsQuery);
  if (error !== null) return <ProblemAlert of={error} />;
  const waiting = data?.rows.filter(({ state }) => state === 'awaiting');
  const left = waiting?.flatMap(({ daysLeft }) => daysLeft ?? []);
  const overdue = left?.filter((days) => days < 0).length;
  const answered = data?.rows.filter(({ state }) => state === 'corrected' || state === 'upheld').length;
  const due = left?.filter((days) => days >= 0 && days <= week).length;
  return (
    <Tile
      title={say('questions')}
      counts={[
        { label: say('awaiting'), count: waiting?.length },
        ...(asks
          ? [{ label: say('answered'), count: answered }]
          : [{ label: say('dueThisWeek'), count: due, tone: toneIf(due, 'orange') }]),
        { label: say('overdue'), count: overdue, tone: toneIf(overdue, 'red') },
      ]}
    >
      <Link to={paths.questions}>{say('allQuestions')}</Link>
    </Tile>
  );
}

const toneIf = <T extends string>(count: number | undefined, tone: T): T | undefined => ((count ?? 0) > 0 ? tone : undefined);
