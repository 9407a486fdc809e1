// 单个日子: typed, with the calendar of the browser beside it for the mouse.

import { Input } from 'antd';
import { useRef } from 'react';
import { isPlainDate } from '#kernel/plain-date';
import { useWording } from '../../language/use-wording.ts';
import { formWording } from './wording.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly isWrong: boolean;
  readonly describedBy: string;
}

export function DayInput({ id, label, value, onChange, isWrong, describedBy }: Props) {
  const say = useWording(formWording);
  const calendar = useRef<HTMLInputElement>(null);
  return (
    <span className="day-input">
      <Input
        id={id}
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={describedBy}
        status={isWrong ? 'error' : ''}
        placeholder="YYYY-MM-DD"
        autoComplete="off"
        allowClear
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      {'showPicker' in HTMLInputElement.prototype && (
        <>
          <button
            type="button"
            className="calendar-button"
            aria-label={say('calendarOf', { label })}
            onClick={() => calendar.current?.showPicker()}
          >
            {say('calendar')}
          </button>
          <input
            ref={calendar}
            type="date"
            className="calendar-behind"
            tabIndex={-1}
            aria-hidden="true"
            value={isPlainDate(value) ? value : ''}
            onChange={({ target }) => onChange(target.value)}
          />
        </>
      )}
    </span>
  );
}
