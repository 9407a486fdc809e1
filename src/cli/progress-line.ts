// 进度行: which of how many steps is under way; on a terminal one line that is written over, elsewhere a line for each.

import type { WriteStream } from 'node:tty';

export type Progress = (done: number, of: number, title: string) => void;

const width = 20;

export function progressLine(stream: Pick<WriteStream, 'isTTY' | 'write'>): Progress {
  return (done, of, title) => {
    const filled = Math.round((done / of) * width);
    const line = `  [${'█'.repeat(filled)}${'░'.repeat(width - filled)}] ${done}/${of} ${title}`;
    if (!stream.isTTY) stream.write(`${line}\n`);
    else stream.write(`\r\u001b[2K${line}${done === of ? '\n' : ''}`);
  };
}
