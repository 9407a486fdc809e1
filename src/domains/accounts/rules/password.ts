// 密码的要求: long enough, of more than one kind of character, not the login, not the old one.

export const passwordLength = { min: 10, max: 256 } as const;

export type PasswordFault = 'too-short' | 'one-kind' | 'holds-login' | 'same';

/** undefined: it will do. */
export function passwordFault(
  next: string,
  { login, current }: { readonly login: string; readonly current: string },
): PasswordFault | undefined {
  if (next.length < passwordLength.min) return 'too-short';
  if (kindsIn(next) < 2) return 'one-kind';
  if (next.toLowerCase().includes(login)) return 'holds-login';
  if (next === current) return 'same';
  return undefined;
}

/** 字母、数字、其他 */
function kindsIn(text: string): number {
  return [/[A-Za-z]/, /\d/, /[^A-Za-z\d]/].filter((kind) => kind.test(text)).length;
}
