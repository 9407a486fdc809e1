// 日期区间: two typed days, both included. The library's range picker holds the Tab key while it is empty, so this is our own.

import { useId, useState } from 'react';
import { useWording } from '../../language/use-wording.ts';
import { useSession } from '../../session.ts';
import { DropDown } from '../DropDown.tsx';
import { DayInput } from './DayInput.tsx';
import { type DayRange, type DayRead, type Edge, rangeText, readDayEntry, readRange } from './day-entry.ts';
import { type Preset, presetRange, presets } from './range-presets.ts';
import { formWording } from './wording.ts';

interface Props {
  readonly label: string;
  /** `2025-01-01..2025-03-31`; empty: no day is asked. */
  readonly value: string;
  /** undefined while what is typed is no range. */
  readonly onChange: (range: string | undefined) => void;
}

type Typed = Readonly<Record<Edge, string>>;

export function DateRange({ label, value, onChange }: Props) {
  const say = useWording(formWording);
  const hint = useId();
  const { typed, enter, from, through, fault } = useTypedRange(value, onChange);
  return (
    <fieldset className="date-range">
      <legend className="for-ears">{label}</legend>
      <DayInput
        id={`${hint}-from`}
        label={say('from', { label })}
        value={typed.from}
        onChange={(text) => enter({ ...typed, from: text })}
        isWrong={'fault' in from || fault === 'crossed'}
        describedBy={hint}
      />
      <span aria-hidden="true">{say('to')}</span>
      <DayInput
        id={`${hint}-through`}
        label={say('through', { label })}
        value={typed.through}
        onChange={(text) => enter({ ...typed, through: text })}
        isWrong={'fault' in through || fault === 'crossed'}
        describedBy={hint}
      />
      <Presets onChoose={(range) => enter({ from: range.from ?? '', through: range.through ?? '' })} />
      <p id={hint} className={fault === undefined ? 'hint' : 'hint wrong'} role={fault === undefined ? undefined : 'alert'}>
        <FaultText of={[from, through]} crossed={fault === 'crossed'} />
      </p>
    </fieldset>
  );
}

function useTypedRange(value: string, onChange: Props['onChange']) {
  const [typed, setTyped] = useState<Typed>(() => typedOf(value));
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    // Reset, or another view: what is typed follows. What was just typed here is already the same range.
    setSeen(value);
    if (rangeOf(typed) !== value) setTyped(typedOf(value));
  }
  const enter = (next: Typed) => {
    setTyped(next);
    onChange(rangeOf(next));
  };
  const [from, through] = [readDayEntry(typed.from, 'from'), readDayEntry(typed.through, 'through')];
  const isFaulty = 'fault' in from || 'fault' in through;
  const fault = isFaulty ? 'day' : rangeOf(typed) === undefined ? 'crossed' : undefined;
  return { typed, enter, from, through, fault };
}

const typedOf = (value: string): Typed => {
  const { from = '', through = '' } = readRange(value);
  return { from, through };
};

function rangeOf(typed: Typed): string | undefined {
  const [from, through] = [readDayEntry(typed.from, 'from'), readDayEntry(typed.through, 'through')];
  if ('fault' in from || 'fault' in through) return undefined;
  const isCrossed = from.day !== undefined && through.day !== undefined && from.day > through.day;
  return isCrossed ? undefined : rangeText({ from: from.day, through: through.day });
}

function FaultText({ of, crossed }: { readonly of: readonly DayRead[]; readonly crossed: boolean }) {
  const say = useWording(formWording);
  const faults = of.flatMap((read) => ('fault' in read ? [say(read.fault, read.values)] : []));
  return <>{crossed ? say('crossed') : faults.join(' ') || say('dayHint')}</>;
}

function Presets({ onChoose }: { readonly onChoose: (range: DayRange) => void }) {
  const say = useWording(formWording);
  const today = useSession()?.businessDate;
  const choose = (preset: Preset, close: () => void) => {
    if (today !== undefined) onChoose(presetRange(preset, today));
    close();
  };
  return (
    <DropDown title={say('presets')}>
      {(close) =>
        presets.map((it) => (
          <button key={it} type="button" onClick={() => choose(it, close)}>
            {say(it)}
          </button>
        ))
      }
    </DropDown>
  );
}
