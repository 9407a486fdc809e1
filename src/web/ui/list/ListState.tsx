// 列表没有行的时候: loading, failed, never loaded, nothing asked for is there, or nothing is there at all — each in its own words.

import { useWording } from '../../language/use-wording.ts';
import { Loading } from '../Loading.tsx';
import { ProblemAlert } from '../ProblemAlert.tsx';
import { withPage } from './address/list-address.ts';
import type { ListAddress } from './address/use-list-address.ts';
import type { ListAnswer } from './list-of.ts';
import { listWording } from './wording.ts';

interface Props {
  readonly answer: ListAnswer<unknown> | undefined;
  readonly error: Error | null;
  readonly onRetry: () => void;
  readonly address: ListAddress;
  readonly things: string;
  readonly notLoaded: string;
}

/** Nothing is shown where the table speaks for itself. */
export function ListState({ answer, error, onRetry, address, things, notLoaded }: Props) {
  const say = useWording(listWording);
  if (error !== null) return <ProblemAlert of={error} onRetry={onRetry} />;
  if (answer === undefined) return <Loading />;
  if (!answer.registerLoaded) return <p className="notice">{notLoaded}</p>;
  if (answer.rows.length > 0) return null;
  const { filters, page, size } = address.state;
  if (answer.total > 0) {
    return (
      <p className="notice">
        {say('beyond', { page, count: answer.total })}{' '}
        <button type="button" className="plain-button on-paper" onClick={() => address.change(withPage(1, size))}>
          {say('toFirstPage')}
        </button>
      </p>
    );
  }
  return <p className="notice">{say(Object.keys(filters).length > 0 ? 'noMatch' : 'nothing', { things })}</p>;
}
