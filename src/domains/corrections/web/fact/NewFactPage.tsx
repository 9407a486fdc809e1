// 登记一行: a new row of a register, made of its fields.

import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useWording } from '../../../../web/language/use-wording.ts';
import { keyText, paths } from '../../../../web/paths.ts';
import { Loading } from '../../../../web/ui/Loading.tsx';
import { PageTitle } from '../../../../web/ui/PageTitle.tsx';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { useRegisterWord } from '../../../../web/ui/text/RegisterWord.tsx';
import { correctionWording } from '../wording.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { fieldsQuery } from './fact-query.ts';

export function NewFactPage() {
  const say = useWording(correctionWording);
  const word = useRegisterWord();
  const navigate = useNavigate();
  const { register = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(fieldsQuery(register));
  const show = (key: readonly string[]) => void navigate({ to: paths.fact, params: { register, key: keyText(key) } });
  return (
    <div className="page file-page">
      <PageTitle>{data === undefined ? say('enter') : say('enterTitle', { title: word(data.title) })}</PageTitle>
      {error !== null && <ProblemAlert of={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null && <Loading /> : <CorrectionForm of={data} onDone={show} />}
    </div>
  );
}
