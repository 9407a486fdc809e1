// 选列: which columns are shown, kept on this machine.

import { Checkbox } from 'antd';
import { useState } from 'react';
import { keep, readKept } from '../../../browser/kept.ts';
import { useWording } from '../../../language/use-wording.ts';
import { DropDown } from '../../DropDown.tsx';
import type { ListColumn } from '../list-of.ts';
import { listWording } from '../wording.ts';

type Columns = readonly Pick<ListColumn<never>, 'key' | 'title' | 'apart'>[];

export interface ChosenColumns {
  readonly hidden: readonly string[];
  readonly choose: (key: string, shown: boolean) => void;
}

export function useChosenColumns(list: string, columns: Columns): ChosenColumns {
  const [hidden, setHidden] = useState<readonly string[]>(
    () => readKept(`columns.${list}`)?.split(',') ?? columns.filter(({ apart }) => apart).map(({ key }) => key),
  );
  const choose = (key: string, shown: boolean) => {
    const next = shown ? hidden.filter((it) => it !== key) : [...hidden, key];
    setHidden(next);
    keep(`columns.${list}`, next.join(','));
  };
  return { hidden, choose };
}

/** The first column names the row and stays. */
export function ColumnChooser({ columns, chosen: { hidden, choose } }: { readonly columns: Columns; readonly chosen: ChosenColumns }) {
  const say = useWording(listWording);
  return (
    <DropDown title={say('columns')}>
      {() =>
        columns.slice(1).map(({ key, title }) => (
          <Checkbox key={key} checked={!hidden.includes(key)} onChange={({ target }) => choose(key, target.checked)}>
            {title}
          </Checkbox>
        ))
      }
    </DropDown>
  );
}
