// 浏览器里留存: small texts kept on this machine; where storage is forbidden, nothing is kept and nothing fails.

const prefix = 'zhuce.';

export function readKept(key: string): string | null {
  try {
    return window.localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}

/** null: forget it. */
export function keep(key: string, text: string | null): void {
  try {
    if (text === null) window.localStorage.removeItem(prefix + key);
    else window.localStorage.setItem(prefix + key, text);
  } catch {
    // Forbidden or full: the page goes on without.
  }
}

export const draftPrefix = 'draft.';

/** Whoever signs out leaves nothing half-written on a machine that others use too. */
export function forgetDrafts(): void {
  try {
    const keys = Object.keys(window.localStorage).filter((it) => it.startsWith(prefix + draftPrefix));
    for (const key of keys) window.localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
