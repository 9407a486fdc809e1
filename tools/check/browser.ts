// 浏览器: Chromium and a Chinese font for the journeys; Debian's packages are installed when root may do so.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What is asked of the machine; tests answer for one they make up. */
export interface Machine {
  readonly isRoot: boolean;
  readonly isDebian: boolean;
  chromium(): string | undefined;
  hasChineseFont(): boolean;
  /** Gives the reason why it could not be done, or undefined. */
  install(packages: readonly string[]): string | undefined;
}

export type Browser = { readonly chromium: string } | { readonly missing: string };

export function findBrowser(machine: Machine): Browser {
  const packages = missingOn(machine);
  if (packages.length > 0) {
    const reason = reasonAgainst(machine) ?? machine.install(packages);
    if (reason !== undefined) return { missing: `缺少 ${packages.join('、')}：${reason}` };
  }
  const chromium = machine.chromium();
  return chromium === undefined ? { missing: '安装之后仍没有找到 Chromium' } : { chromium };
}

function missingOn(machine: Machine): readonly string[] {
  return [
    ...(machine.chromium() === undefined ? ['chromium-headless-shell'] : []),
    ...(machine.hasChineseFont() ? [] : ['fonts-noto-cjk']),
  ];
}

function reasonAgainst({ isRoot, isDebian }: Machine): string | undefined {
  if (!isDebian) return '本机不是 Debian，请自行安装 Chromium 与一种中文字体（可用 ZHUCE_CHROMIUM 指明程序位置）';
  return isRoot ? undefined : '不是 root，请管理员执行 apt-get install chromium-headless-shell fonts-noto-cjk';
}

export const thisMachine: Machine = {
  isRoot: process.getuid?.() === 0,
  isDebian: existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8')),
  chromium() {
    const chosen = process.env.ZHUCE_CHROMIUM;
    // The shell is the same engine without windows: a page opens in half the time.
    const places = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
    return (chosen ? [chosen] : places).find((path) => spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0);
  },
  hasChineseFont() {
    return spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).stdout?.trim()
      ? true
      : existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
  },
  install(packages) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const words of [
      ['update', '-q'],
      ['install', '-y', '-q', '--no-install-recommends', ...packages],
    ]) {
      const { status, stderr } = spawnSync('apt-get', words, { env, encoding: 'utf8', timeout: 300_000 });
      if (status !== 0) return `apt-get ${words[0]} 失败：${(stderr ?? '').trim().split('\n').at(-1)}`;
    }
    return undefined;
  },
};
