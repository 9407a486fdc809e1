// 缺少的依赖的类型: what TypeScript callers see of missing-packages.js.

export function missingPackages(root: string, forTests: boolean, machine?: { os: string; cpu: string; libc: string | undefined }): string[];
