// 试算到哪里: what the simulation that was just begun is doing, and how much of it is done.

import { useQuery } from '@tanstack/react-query';
import { useWording } from '../../../../web/language/use-wording.ts';
import { withGroups } from '../../../../web/ui/text/amount-text.ts';
import type { SimulationRunning } from '../../contract.ts';
import { runningQuery } from '../simulation-query.ts';
import { simulationWording } from '../wording.ts';

type Step = SimulationRunning['step'];

export function HowFar() {
  const say = useWording(simulationWording);
  const { data } = useQuery(runningQuery);
  const step = data?.step ?? null;
  const [done, of] = doneOf(step);
  return (
    <div className="how-far">
      {/* Only the stage is announced, and not each number. */}
      <p role="status">{say(step === null ? 'beginning' : `doing.${step.is}`)}</p>
      <progress aria-label={say('howFar')} {...(of > 0 ? { value: done, max: of } : {})} />
      {step !== null && <p className="remark">{say(`done.${step.is}`, { done: withGroups(done), of: withGroups(of) })}</p>}
    </div>
  );
}

/** Firms, rows, or lots. */
function doneOf(step: Step): readonly [number, number] {
  if (step === null) return [0, 0];
  return [step.is === 'read' ? step.firms : step.is === 'laid' ? step.done : step.lots, step.of];
}
