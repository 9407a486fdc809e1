// 历史页: every version of one row, the newest first: who changed what into what, when, and on which document.

import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { registerHistory } from '#contract/domains/registers';
import { ask } from '../../../../web/api.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths } from '../../../../web/paths.ts';
import { Loading } from '../../../../web/ui/Loading.tsx';
import { PageTitle } from '../../../../web/ui/PageTitle.tsx';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { useRegisterWord } from '../../../../web/ui/text/RegisterWord.tsx';
import { VersionPanel } from './VersionPanel.tsx';
import { historyWording } from './wording.ts';

export function HistoryPage() {
  const say = useWording(historyWording);
  const word = useRegisterWord();
  const { register = '', key = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery({
    queryKey: ['history', register, key],
    queryFn: ({ signal }) => ask(registerHistory, apiPaths.history(register, key), { signal }),
  });
  return (
    <div className="page history-page">
      <button type="button" className="plain-button on-paper on-screen" onClick={() => window.history.back()}>
        {say('back')}
      </button>
      <PageTitle aside={<code>{key.split('~').join(' · ')}</code>}>{say('title', { register: word(data?.title ?? register) })}</PageTitle>
      <p className="lead">{say('text')}</p>
      {error !== null && <ProblemAlert of={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (
        <ol className="versions">
          {[...data.versions].reverse().map((version) => (
            <li key={version.version}>
              <VersionPanel of={version} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
