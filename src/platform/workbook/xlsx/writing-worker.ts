// 写工作簿的线程: writes what it was started with, and ends.

import { parentPort, workerData } from 'node:worker_threads';
import { writeWorkbook } from './write-workbook.ts';

parentPort?.postMessage(await writeWorkbook(workerData));
