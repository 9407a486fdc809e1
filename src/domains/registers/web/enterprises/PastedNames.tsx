// 粘贴名单: up to thirty names or codes, answered line by line: found, several, none.

import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { type FindAnswer, findAnswer } from '#contract/domains/enterprises';
import { ask } from '../../../../web/api.ts';
import { asOfQuery, useAsOf } from '../../../../web/as-of.ts';
import { useWording } from '../../../../web/language/use-wording.ts';
import { apiPaths, paths } from '../../../../web/paths.ts';
import { DataTable } from '../../../../web/ui/DataTable.tsx';
import { ProblemAlert } from '../../../../web/ui/ProblemAlert.tsx';
import { StatusTag, type Tone } from '../../../../web/ui/tags/StatusTag.tsx';
import { fileWording } from '../wording.ts';
import { mostPasted, pastedLines } from './pasted-lines.ts';

export function PastedNames() {
  const say = useWording(fileWording);
  const [text, setText] = useState('');
  const id = useId();
  const asOf = useAsOf();
  const lines = pastedLines(text);
  const find = useMutation({
    mutationFn: (names: readonly string[]) =>
      ask(findAnswer, `${apiPaths.findEnterprises}${asOfQuery(asOf)}`, { method: 'POST', body: { names } }),
  });
  const isTooLong = lines.length > mostPasted;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (lines.length > 0 && !isTooLong) find.mutate(lines);
  };
  return (
    <details className="pasted-names on-screen">
      <summary>{say('paste')}</summary>
      <form onSubmit={submit}>
        <label htmlFor={id}>{say('pasteLabel')}</label>
        <Input.TextArea
          id={id}
          rows={5}
          value={text}
          aria-describedby={`${id}-count`}
          placeholder={say('pasteHint')}
          onChange={({ target }) => setText(target.value)}
        />
        <p id={`${id}-count`} className={isTooLong ? 'hint wrong' : 'hint'}>
          {isTooLong ? say('pasteTooLong', { count: lines.length, most: mostPasted }) : say('pasteCount', { count: lines.length })}
        </p>
        <Button type="primary" htmlType="submit" loading={find.isPending} disabled={lines.length === 0 || isTooLong}>
          {say('pasteFind')}
        </Button>
      </form>
      {find.error !== null && <ProblemAlert of={find.error} />}
      <div role="status">{find.data !== undefined && <Found of={find.data} />}</div>
    </details>
  );
}

type Line = FindAnswer['lines'][number];

const tones: Readonly<Record<Line['outcome'], Tone>> = { found: 'green', several: 'orange', none: 'red', blank: 'grey' };

function Found({ of: { lines, registerLoaded } }: { readonly of: FindAnswer }) {
  const say = useWording(fileWording);
  if (!registerLoaded) return <p className="notice">{say('enterprisesNotLoaded')}</p>;
  const count = (outcome: Line['outcome']) => lines.filter((it) => it.outcome === outcome).length;
  return (
    <>
      <p>{say('pasteAnswer', { found: count('found'), several: count('several'), none: count('none') })}</p>
      <DataTable
        caption={say('paste')}
        columns={[
          { key: 'asked', title: say('asked'), heads: true, cell: ({ asked }) => <span lang="zh-CN">{asked}</span> },
          { key: 'outcome', title: say('outcome'), cell: ({ outcome }) => <StatusTag tone={tones[outcome]}>{say(outcome)}</StatusTag> },
          { key: 'enterprises', title: say('enterprise'), cell: (line) => <FoundEnterprises of={line} /> },
        ]}
        rows={lines.map((line, at) => ({ ...line, at }))}
        keyOf={({ at }) => `pasted-${at}`}
      />
    </>
  );
}

function FoundEnterprises({ of: { outcome, enterprises } }: { readonly of: Line }) {
  const say = useWording(fileWording);
  if (outcome === 'none') return <>{say('noneRemedy')}</>;
  return (
    <ul className="plain-list" lang="zh-CN">
      {enterprises.map(({ creditCode, name, area, matched }) => (
        <li key={creditCode}>
          <Link to={paths.enterprise} params={{ code: creditCode }}>
            {name}
          </Link>{' '}
          <code>{creditCode}</code> {area}
          {matched.by === 'former-name' && ` ${say('matchedFormer', { name: matched.text })}`}
        </li>
      ))}
    </ul>
  );
}
