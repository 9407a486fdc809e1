// 工具栏: on the left what may be done, in the order everyone knows; on the right the view itself.

import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useWording } from '../../../language/use-wording.ts';
import { actKinds, type ListAct } from '../list-of.ts';
import { listWording } from '../wording.ts';
import { ExportChoice } from './ExportChoice.tsx';

interface Props<Row> {
  readonly things: string;
  readonly acts: readonly ListAct<Row>[];
  readonly ticked: readonly Row[];
  /** The tools of the view: search, refresh, columns. */
  readonly children: ReactNode;
}

export function ListToolbar<Row>({ things, acts, ticked, children }: Props<Row>) {
  const say = useWording(listWording);
  const inOrder = actKinds.flatMap((kind) => acts.filter((act) => act.kind === kind));
  return (
    <div className="list-toolbar" role="toolbar" aria-label={say('toolbar', { things })}>
      <div className="list-acts">
        {inOrder.map((act) => (
          <Act key={`${act.kind} ${act.label ?? ''}`} of={act} ticked={ticked} />
        ))}
      </div>
      <div className="list-tools">{children}</div>
    </div>
  );
}

/** On ticked rows: without any it can do nothing, and says so. */
const onRows = ['edit', 'remove'];

function Act<Row>({ of: { kind, label, at, onRun }, ticked }: { readonly of: ListAct<Row>; readonly ticked: readonly Row[] }) {
  const say = useWording(listWording);
  const word = label ?? say(kind);
  if (kind === 'export' && at !== undefined) return <ExportChoice at={at} />;
  if (at !== undefined) {
    return (
      <a className="plain-button on-paper" href={at}>
        {word}
      </a>
    );
  }
  const waits = onRows.includes(kind) && ticked.length === 0;
  return (
    <Button
      type={kind === 'add' ? 'primary' : 'default'}
      danger={kind === 'remove'}
      disabled={waits}
      title={waits ? say('tickFirst') : undefined}
      onClick={() => onRun?.(ticked)}
    >
      {word}
    </Button>
  );
}
