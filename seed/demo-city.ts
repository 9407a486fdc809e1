// 演示城市: filled through the acts that a city uses, once; an interrupted filling goes on, and what was removed does not come back unasked.

import { hasImports, importPortsInActs } from '../src/domains/imports/index.ts';
import { StartRefusal } from '../src/platform/start-refusal.ts';
import type { City } from '../src/server/city.ts';
import { type DemoCity, type DemoMark, mark, markIn } from './demo-mark.ts';
import { fullSteps } from './full/steps/full-steps.ts';
import { openDemoAccounts } from './open-accounts.ts';
import { seedCity, seedingBureau } from './seed-city.ts';

export interface Filling {
  /** Undefined: nobody asked for one. */
  readonly asked?: DemoCity | undefined;
  readonly say: (line: string) => void;
  /** One of so many steps, what it fills. */
  readonly progress: (done: number, of: number, title: string) => void;
}

type Step = { readonly title: string; readonly run: (city: City) => Promise<unknown> };

const nameOf: Readonly<Record<DemoCity, string>> = { full: '完整的演示城市', cast: '演示小城' };

/** The small city, for tests. */
export const fillDemoCity = (city: City, say: Filling['say']): Promise<void> =>
  setUpDemoCity(city, { asked: 'cast', say, progress: () => undefined });

export async function setUpDemoCity(city: City, filling: Filling): Promise<void> {
  const { asked, say } = filling;
  const before = await markIn(city.limited);
  if (before?.state === 'filled' && (asked === undefined || asked === before.city)) return;
  if (before?.state === 'filling') return fill(city, before, filling);
  if (await isInUse(city)) {
    if (asked === undefined) return;
    const held = before?.state === 'filled' ? `已有${nameOf[before.city]}` : '已有业务数据';
    throw new StartRefusal(
      `库中${held}，不能再载入${nameOf[asked]}：两者会混在一起。要换成它，请先停止服务，运行 npx zhuce reset --yes 清空，再启动；要保留现有数据，请去掉 --demo。`,
    );
  }
  if (before?.state === 'removed' && asked === undefined) {
    say('演示数据此前已被清除，不再自动载入。要重新载入，请停止后运行 npm start -- --demo full。');
    return;
  }
  await fill(city, { city: asked ?? 'full', state: 'filling', stepsDone: 0 }, filling);
}

/** Somebody has imported or signed up. */
async function isInUse({ limited, atGate }: City): Promise<boolean> {
  const asSeeder = limited.as(seedingBureau);
  return (await asSeeder((database) => hasImports(database))) || (await atGate(({ accounts }) => accounts.areThere()));
}

async function fill(city: City, from: DemoMark, { say, progress }: Filling): Promise<void> {
  const { limited, clock } = city;
  const steps = from.city === 'full' ? fullSteps(clock.today()) : castSteps;
  say(from.stepsDone > 0 ? '上次载入演示数据没有完成，接着载入……' : `首次启动，正在载入${nameOf[from.city]}（虚构的企业、招标和人员）……`);
  await mark(limited, from);
  for (const [i, { title, run }] of steps.entries()) {
    if (i < from.stepsDone) continue;
    progress(i + 1, steps.length, title);
    await run(city);
    await mark(limited, { ...from, stepsDone: i + 1 });
  }
  await mark(limited, { ...from, state: 'filled', stepsDone: steps.length });
}

const castSteps: readonly Step[] = [
  {
    title: '企业、人员和招标项目',
    run: ({ limited, clock }) =>
      seedCity((actor) => importPortsInActs(limited.as(actor)), { at: clock.now().toISOString(), on: clock.today() }),
  },
  { title: '各单位的账号', run: openDemoAccounts },
];
