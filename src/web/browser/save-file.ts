// 保存文件: fetched first, so that a refusal is shown in words and not saved as a file.

import { send } from '../api.ts';

/** Throws ApiProblem. */
export async function save(path: string): Promise<void> {
  const response = await send(path, {});
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = nameIn(response.headers.get('content-disposition') ?? '');
  link.click();
  // The browser has taken it over by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** RFC 6266: filename*=UTF-8''… */
function nameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
  return encoded === undefined ? '' : decodeURIComponent(encoded);
}
