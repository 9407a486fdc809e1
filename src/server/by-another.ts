// 别的进程先到: two processes take the same turn at once; a unique key lets one of them through.

/** For a promise that failed: undefined, for whoever came second has nothing to do. Throws any other fault again. */
export function byAnother(fault: unknown): undefined {
  if ((fault as { readonly code?: string }).code === '23505') return undefined;
  throw fault;
}
