// 质疑清单: for who answers, the soonest due first; for who asks, its own.

import { useQuery } from '@tanstack/react-query';
import { type Question, questionList, questionStates } from '#contract/domains/corrections';
import { ask } from '../../../../web/api.ts';
import { type Say, useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths } from '../../../../web/paths.ts';
import { useSession } from '../../../../web/session.ts';
import { listQueryOf } from '../../../../web/ui/list/address/list-address.ts';
import { ListPage } from '../../../../web/ui/list/ListPage.tsx';
import type { ListColumn } from '../../../../web/ui/list/list-of.ts';
import { questionWording } from '../wording.ts';
import { QuestionDrawer } from './QuestionDrawer.tsx';
import { DaysLeftTag, QuestionStateTag } from './QuestionTags.tsx';
import { questionsQuery } from './question-query.ts';

type QuestionSay = Say<keyof (typeof questionWording)['words']>;

export function QuestionListPage() {
  const say = useWording(questionWording);
  const role = useSession()?.account?.role;
  const isAsker = role === 'firm' || role === 'procuring-entity';
  return (
    <ListPage<Question>
      of={{
        id: 'questions',
        title: say(isAsker ? 'forAsker' : 'forKeeper'),
        lead: say(isAsker ? 'askerLead' : 'keeperLead'),
        things: say('question'),
        fields: [
          { kind: 'choice', key: 'state', label: say('state'), options: questionStates.map((it) => ({ value: it, label: say(it) })) },
        ],
        columns: columns(say),
        keyOf: ({ id }) => id,
        nameOf: ({ title, header }) => `${title} ${header}`,
        load: ({ asof: _asof, known: _known, ...asked }, signal) =>
          ask(questionList, `${apiPaths.questions}${listQueryOf(asked)}`, { signal }),
        notLoaded: say('none'),
        detail: { of: (id) => <QuestionDrawer id={id} />, titleOf: ({ title, header }) => `${title} ${header}` },
        above: <DueNote />,
      }}
    />
  );
}

function columns(say: QuestionSay): readonly ListColumn<Question>[] {
  return [
    { key: 'row', title: say('row'), inChinese: true, text: ({ title, key }) => `${title} ${key.join(' ')}` },
    { key: 'field', title: say('field'), inChinese: true, text: ({ header }) => header },
    { key: 'held', title: say('held'), inChinese: true, text: ({ held }) => held ?? say('blank') },
    { key: 'claimed', title: say('claimed'), inChinese: true, text: ({ claimed }) => claimed ?? say('blank') },
    { key: 'asker', title: say('asker'), inChinese: true, text: ({ askerName }) => askerName },
    { key: 'askedOn', title: say('askedOn'), sorts: true, day: ({ askedOn }) => askedOn },
    { key: 'dueOn', title: say('dueOn'), sorts: true, cell: (it) => <DaysLeftTag of={it} /> },
    { key: 'state', title: say('state'), cell: ({ state }) => <QuestionStateTag of={state} /> },
  ];
}

/** The number is ours, and says so. */
function DueNote() {
  const say = useWording(questionWording);
  const { data } = useQuery(questionsQuery);
  if (data === undefined) return null;
  const { key, days, basis, verified } = data.due;
  return <p className="remark">{say('due', { key, days, basis, verified: say(verified ? 'verified' : 'unverified') })}</p>;
}
