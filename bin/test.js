#!/usr/bin/env node
// 全部检查入口: installs what is missing, then runs tools/check.ts on Node 24. Plain JavaScript that an older Node can read.

import { launch } from './launch.js';

await launch({ self: import.meta.url, entry: '../tools/check.ts', forTests: true });
