// 质疑一格: how many wait, how many are due within five working days or overdue, how long the oldest has waited, and by which number they are due.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { QuestionList } from '#contract/domains/corrections';
import { daysBetween, plainDate } from '#kernel/plain-date';
import { questionsQuery } from '../../../domains/corrections/web/questions/question-query.ts';
import { useWording } from '../../language/use-wording.ts';
import { paths } from '../../paths.ts';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { VerifiedTag } from '../../ui/tags/VerifiedTag.tsx';
import { Tile } from './Tile.tsx';
import { deskWording } from './wording.ts';

const week = 5;

interface Props {
  readonly today: string;
  /** Whoever asks the questions; the others answer them. */
  readonly asks?: true;
}

export function QuestionsTile({ today, asks }: Props) {
  const say = useWording(deskWording);
  const { data, error } = useQuery(questionsQuery);
  if (error !== null) return <ProblemAlert of={error} />;
  const waiting = data?.rows.filter(({ state }) => state === 'awaiting');
  const left = waiting?.flatMap(({ daysLeft }) => daysLeft ?? []);
  const overdue = left?.filter((days) => days < 0).length;
  const answered = data?.rows.filter(({ state }) => state === 'corrected' || state === 'upheld').length;
  const due = left?.filter((days) => days >= 0 && days <= week).length;
  const isWhole = data === undefined || data.total === data.rows.length;
  // Those that wait stand first; where they fill the page there may be more.
  const isCut = !isWhole && waiting?.length === data.rows.length;
  const told = (count: number | undefined) => (isCut && count !== undefined ? say('atLeast', { count }) : count);
  const toWaiting = { page: paths.questions, search: { state: 'awaiting' } } as const;
  return (
    <Tile
      title={say(asks ? 'questions' : 'questionsToAnswer')}
      counts={[
        { label: say('awaiting'), count: told(waiting?.length), to: toWaiting },
        ...(asks
          ? [{ label: say('answered'), count: isWhole ? answered : say('notCounted'), to: { page: paths.questions } as const }]
          : [{ label: say('dueThisWeek'), count: told(due), tone: toneIf(due, 'orange'), to: toWaiting }]),
        { label: say('overdue'), count: told(overdue), tone: toneIf(overdue, 'red'), to: toWaiting },
      ]}
    >
      {data !== undefined && waiting !== undefined && waiting.length > 0 && <Waiting of={data} today={today} />}
      <Link to={paths.questions}>{say('allQuestions')}</Link>
    </Tile>
  );
}

/** The number of days is ours, and says so. */
function Waiting({ of: { rows, due }, today }: { readonly of: QuestionList; readonly today: string }) {
  const say = useWording(deskWording);
  const waiting = rows.filter(({ state }) => state === 'awaiting').map(({ askedOn }) => askedOn);
  const [first] = waiting.sort();
  return (
    <p className="remark">
      {first !== undefined && say('oldest', { day: first, days: daysBetween(plainDate(first), plainDate(today)) })}{' '}
      {say('dueBy', { days: due.days })}{' '}
      <Link to={paths.parameters} hash={due.key}>
        {say('parameter')}
      </Link>{' '}
      <VerifiedTag of={due.verified} />
    </p>
  );
}

const toneIf = <T extends string>(count: number | undefined, tone: T): T | undefined => ((count ?? 0) > 0 ? tone : undefined);
