#!/usr/bin/env node
// 命令入口: installs what is missing, then runs src/cli/main.ts on Node 24. Plain JavaScript that an older Node can read.

import { launch } from './launch.js';

await launch({ self: import.meta.url, entry: '../src/cli/main.ts', forTests: false });
