// 按编号查核: what is typed from paper is looked up before the page changes, so that a mistaken sign can be mended where it stands.

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { ApiProblem } from '../../../../web/api.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { paths } from '../../../../web/paths.ts';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { NoSuchSheet } from './NoSuchSheet.tsx';
import { sheetQuery, typedNumber } from './sheet-query.ts';
import { sheetWording } from './wording.ts';

interface Props {
  /** What was asked by the address, and is not there. */
  readonly given?: string;
}

export function FindSheetForm({ given = '' }: Props) {
  const say = useWording(sheetWording);
  const [typed, setTyped] = useState(given);
  const [isEmpty, setEmpty] = useState(false);
  const find = useFinding();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const number = typedNumber(typed);
    setEmpty(number === '');
    if (number !== '') find.mutate(number);
  };
  const unknown = find.isIdle && given !== '' ? given : isNoSuch(find.error) ? find.variables : undefined;
  return (
    <>
      {unknown !== undefined && <NoSuchSheet typed={unknown} />}
      {find.error !== null && unknown === undefined && <ProblemAlert of={find.error} />}
      <form className="panel find-sheet" onSubmit={submit} noValidate>
        <div className="field">
          <label htmlFor="sheet-number">{say('number')}</label>
          <Input
            id="sheet-number"
            className="code-input"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            value={typed}
            status={isEmpty ? 'error' : ''}
            aria-invalid={isEmpty}
            aria-describedby="sheet-number-hint"
            onChange={({ target }) => setTyped(target.value)}
          />
          <p id="sheet-number-hint" className={isEmpty ? 'hint wrong' : 'hint'} role={isEmpty ? 'alert' : undefined}>
            {say(isEmpty ? 'numberNeeded' : 'numberHint')}
          </p>
        </div>
        <Button type="primary" htmlType="submit" loading={find.isPending}>
          {say('find')}
        </Button>
      </form>
    </>
  );
}

export const isNoSuch = (fault: Error | null): boolean => fault instanceof ApiProblem && fault.problem.status === 404;

function useFinding() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (typed: string) => queries.fetchQuery(sheetQuery(typed)),
    onSuccess: (sheet) => {
      queries.setQueryData(sheetQuery(sheet.number).queryKey, sheet);
      return navigate({ to: paths.checkSheet, params: { number: sheet.number } });
    },
  });
}
