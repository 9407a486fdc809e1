// 进度行: which of how many steps is under way; on a terminal one line that is written over, elsewhere a line for each.

import type { WriteStream } from 'node:tty';
import type { CrowdProgress } from '#domains/simulations';

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

/** How far everybody is read and matched. */
export function crowdProgress(stream: Parameters<typeof progressLine>[0]): CrowdProgress {
  const say = progressLine(stream);
  return (step) => {
    if (step.is === 'read') say(step.firms, Math.max(step.of, 1), `读入：企业 ${step.firms}/${step.of} 家，标段 ${step.lots} 个`);
    if (step.is === 'laid') say(step.done, step.of, '排成列：企业（每名负责人一行）和标段');
    if (step.is === 'matched') say(step.lots, step.of, '匹配：已算完的标段');
  };
}
