// 进程锁的类型: what TypeScript callers see of process-lock.js.

export interface ProcessIdentity {
  readonly pid: number;
  /** Distinguishes a process from a later one with the same pid; undefined once it has ended. */
  readonly startedAt: string | undefined;
}

export interface LockContent {
  /** The lock stands while one of them lives. */
  readonly holders: readonly ProcessIdentity[];
  readonly [detail: string]: unknown;
}

export interface HeldLock {
  readonly held: true;
  update(details: Readonly<Record<string, unknown>>): void;
  alsoHeldBy(pid: number): void;
  release(): void;
}

export function acquire(
  file: string,
  details?: Readonly<Record<string, unknown>>,
): HeldLock | { readonly held: false; readonly owner: LockContent };
export function identityOf(pid: number): ProcessIdentity;
export function isAlive(process: ProcessIdentity): boolean;
