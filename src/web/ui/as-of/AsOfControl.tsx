// 截至的选择: the day on which it was so, and the moment by which it was known.

import { useNavigate } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useAsOf } from '../../as-of.ts';
import { useWording } from '../../language/use-wording.ts';
import { DropDown } from '../DropDown.tsx';
import { DayInput } from '../form/DayInput.tsx';
import { readDayEntry } from '../form/day-entry.ts';
import { formWording } from '../form/wording.ts';
import { uiWording } from '../wording.ts';
import { readMoment } from './moment-entry.ts';

export function AsOfControl() {
  const say = useWording(uiWording);
  const { asof = '', known = '' } = useAsOf();
  return (
    <DropDown title={say('asOfControl')} className="as-of">
      {(close) => (
        <>
          <p className="hint">{say('asOfText')}</p>
          <AsOfForm key={`${asof} ${known}`} day={asof} moment={known} onDone={close} />
        </>
      )}
    </DropDown>
  );
}

interface Props {
  readonly day: string;
  readonly moment: string;
  readonly onDone: () => void;
}

function AsOfForm({ day, moment, onDone }: Props) {
  const say = useWording(uiWording);
  const sayFault = useWording(formWording);
  const id = useId();
  const navigate = useNavigate();
  const [typed, setTyped] = useState({ day, moment: moment.replace('T', ' ') });
  const readDay = readDayEntry(typed.day, 'through');
  const known = readMoment(typed.moment);
  const isWrong = 'fault' in readDay || known === undefined;
  const show = (event: FormEvent) => {
    event.preventDefault();
    if (isWrong) return;
    const search = (asked: Record<string, unknown>) => ({ ...asked, asof: readDay.day, known: known || undefined });
    void navigate({ to: '.', search, resetScroll: false });
    onDone();
  };
  return (
    <form onSubmit={show}>
      <label htmlFor={`${id}-day`}>{say('asOfDay')}</label>
      <DayInput
        id={`${id}-day`}
        label={say('asOfDay')}
        value={typed.day}
        onChange={(text) => setTyped({ ...typed, day: text })}
        isWrong={'fault' in readDay}
        describedBy={`${id}-day-hint`}
      />
      <p id={`${id}-day-hint`} className={'fault' in readDay ? 'hint wrong' : 'hint'}>
        {'fault' in readDay ? sayFault(readDay.fault, readDay.values) : sayFault('dayHint')}
      </p>
      <label htmlFor={`${id}-moment`}>{say('asOfMoment')}</label>
      <Input
        id={`${id}-moment`}
        autoComplete="off"
        allowClear
        placeholder="YYYY-MM-DD HH:mm"
        value={typed.moment}
        aria-invalid={known === undefined}
        aria-describedby={`${id}-moment-hint`}
        onChange={({ target }) => setTyped({ ...typed, moment: target.value })}
      />
      <p id={`${id}-moment-hint`} className={known === undefined ? 'hint wrong' : 'hint'}>
        {known === undefined ? say('momentWrong', { typed: typed.moment }) : say('momentHint')}
      </p>
      <Button type="primary" htmlType="submit" disabled={isWrong}>
        {say('show')}
      </Button>
    </form>
  );
}
