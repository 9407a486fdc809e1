// 出错说明: what happened, where, what was found, what was expected, what to do next.

import { ApiProblem, ownProblems, type Problem } from '../api.ts';
import { useWording } from '../language/use-wording.ts';
import { paths } from '../paths.ts';
import { uiWording } from './wording.ts';

interface Props {
  readonly of: Error;
  readonly onRetry?: () => void;
  /** Where the way to sign in is the page itself. */
  readonly atSignIn?: boolean;
  /** Words for the fields of this page. Where they name every fault, the faults say it all. */
  readonly names?: Readonly<Record<string, string>>;
}

export function ProblemAlert({ of, onRetry, atSignIn = false, names = {} }: Props) {
  const say = useWording(uiWording);
  const problem = of instanceof ApiProblem ? of.problem : { type: 'unreadable', title: '', status: 0, detail: '', errors: [] };
  const isNamed = problem.errors.length > 0 && problem.errors.every(({ path }) => Object.hasOwn(names, path));
  const own = ownProblems.find((it) => it === problem.type);
  return (
    <div className="problem" role="alert">
      <strong>{own === undefined ? problem.title : say(`${own}Title`)}</strong>
      {!isNamed && <p>{own === undefined ? problem.detail : say(`${own}Text`)}</p>}
      <Faults of={problem} names={names} />
      {problem.status === 401 && !atSignIn && (
        <p>
          <a href={paths.signIn} target="_blank" rel="noreferrer">
            {say('signInAgain')}
          </a>
          {say('signInAgainText')}
        </p>
      )}
      {onRetry !== undefined && (
        <button type="button" className="plain-button on-paper" onClick={onRetry}>
          {say('retry')}
        </button>
      )}
    </div>
  );
}

function Faults({ of: { errors }, names }: { readonly of: Problem; readonly names: Readonly<Record<string, string>> }) {
  const say = useWording(uiWording);
  if (errors.length === 0) return null;
  return (
    <ul>
      {errors.map(({ path, found, expected, remedy }) => (
        <li key={`${path} ${found} ${remedy}`}>
          {names[path] ?? <code>{path}</code>}：{say('found')} {found}；{say('expected')} {expected}。{remedy}
        </li>
      ))}
    </ul>
  );
}
