// 网址参数: every value is a text, so that a credit code stays the code that was typed; what is not asked is not written.

export type Asked = Readonly<Record<string, unknown>>;

export function readAddress(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

export function writeAddress(asked: Asked): string {
  const written = new URLSearchParams();
  for (const [key, value] of Object.entries(asked)) {
    if (value !== undefined && value !== null && value !== '') written.set(key, String(value));
  }
  // A comma and a colon stand for themselves, so that the address can be read aloud.
  const text = written.toString().replace(/%2C/g, ',').replace(/%3A/g, ':');
  return text === '' ? '' : `?${text}`;
}
