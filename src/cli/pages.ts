// 页面: builds the web when its sources or the installed packages have changed since the last build.

import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkout } from '#platform/paths';

const stamp = join(checkout, 'dist', 'web.digest');
const sources = [
  'src/web/**/*',
  'src/**/web/**/*',
  'src/**/contract.ts',
  'src/kernel/**/*.ts',
  'src/law/**/*.ts',
  'src/**/rules/**/*.ts',
  'src/**/telling/**/*.ts',
  'vite.config.ts',
  'package-lock.json',
];

export async function buildPages(say: (line: string) => void): Promise<void> {
  const digest = digestOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  say('正在生成页面（首次启动或页面有改动时需要）……');
  const { build } = await import('vite');
  await build({ configFile: join(checkout, 'vite.config.ts'), logLevel: 'error' });
  for (const file of globSync('dist/web/**/*.{js,css,html,svg}', { cwd: checkout })) compress(join(checkout, file));
  writeFileSync(stamp, digest);
}

/** Once here, and not at each request: who serves the pages sends what stands beside them. */
function compress(file: string): void {
  writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
}

function digestOfSources(): string {
  const files = globSync(sources, { cwd: checkout, withFileTypes: true }).filter((entry) => entry.isFile());
  const digest = createHash('sha256');
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort())
    digest.update(path).update('\0').update(readFileSync(path)).update('\0');
  return digest.digest('hex');
}
