// 安装依赖的类型: what TypeScript callers see of install.js.

export function install(root: string, forTests: boolean): Promise<void>;
