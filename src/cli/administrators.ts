// administrators: gives a new city its three administrators, or one of them a new password; whoever may start this program may.

import { type AdministratorRole, accountStoresIn, installAdministrator, newInitialPassword } from '#domains/accounts';
import { instantOf } from '#kernel/instant';
import { systemClock } from '#platform/clock';
import { installer, openLimited } from '#platform/database/limited/limited-database';
import { visitDatabase } from '#platform/database/visit-database';
import { placesHere } from '#platform/paths';
import { done, failWith, printJson } from './exit.ts';
import { orRefusal } from './or-refusal.ts';

const administrators: readonly { readonly role: AdministratorRole; readonly login: string; readonly name: string }[] = [
  { role: 'system-administrator', login: 'xitong', name: '系统管理员' },
  { role: 'security-administrator', login: 'anquan', name: '安全管理员' },
  { role: 'audit-administrator', login: 'shenji', name: '审计管理员' },
];

interface Handed {
  readonly login: string;
  readonly name: string;
  readonly initialPassword: string;
}

/** `renew`: the login of the one whose password is lost. Those who are there already are left as they are. */
export async function administratorsCommand({
  renew,
  json = false,
}: {
  readonly renew?: string;
  readonly json?: boolean;
}): Promise<number> {
  const expected = administrators.map(({ login }) => login).join('、');
  if (renew !== undefined && !administrators.some(({ login }) => login === renew))
    return failWith('没有这个管理员', [{ path: '--renew', found: renew, expected, remedy: `例如 --renew ${administrators[0]?.login}。` }]);
  return orRefusal(
    async () => {
      const handed = await install(renew);
      if (json) printJson({ handed });
      else for (const line of linesOf(handed)) console.log(line);
      return done;
    },
    { json },
  );
}

function install(renew: string | undefined): Promise<readonly Handed[]> {
  const clock = systemClock(process.env.ZHUCE_BUSINESS_DATE);
  return visitDatabase(placesHere(), async (owner) => {
    const limited = await openLimited(owner);
    try {
      const handed: Handed[] = [];
      for (const { login, name, role } of administrators) {
        const initial = await newInitialPassword();
        await limited.as(installer)(async (database) => {
          const stores = accountStoresIn(database);
          if (login !== renew && (renew !== undefined || (await stores.accounts.find(login)) !== undefined)) return;
          const administrator = { login, name, role, unit: role.replace('administrator', 'administration'), unitName: `${name}岗` };
          const moment = { occurredOn: clock.today(), recordedAt: instantOf(clock.now()) };
          const installed = await installAdministrator({ administrator, initial }, moment, stores);
          if (installed.ok) handed.push({ login, name, initialPassword: initial.text });
        });
      }
      return handed;
    } finally {
      await limited.close();
    }
  });
}

function linesOf(handed: readonly Handed[]): readonly string[] {
  if (handed.length === 0) return ['三员账号都已经有了，没有改动。谁的密码丢了，请用 --renew 账号 重新发一个。'];
  const lines = handed.map(({ login, name, initialPassword }) => `  账号 ${login}  初始密码 ${initialPassword}  ${name}`);
  return ['初始密码只显示这一次，首次登录时必须修改。请当面交给三个不同的人：', ...lines];
}
