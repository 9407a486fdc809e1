// 规范 JSON: one text for one value, so that a digest can be computed again by anyone.

/** Keys in order (whole numbers first, then by code unit, as JavaScript writes them), no spaces; what JSON leaves out is left out. Throws TypeError for what JSON cannot say. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) => (isRecord(held) ? inOrder(held) : held)) ?? 'null';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inOrder(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const keys = Object.keys(record).sort((a, b) => (a < b ? -1 : 1));
  // Without a prototype, so that a key named __proto__ is a key.
  const ordered: Record<string, unknown> = Object.create(null);
  for (const key of keys) ordered[key] = record[key];
  return ordered;
}
