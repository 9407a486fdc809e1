// 生成转写: writes src/law/instruments/measures-2024.ts from the official text. Run: node tools/generate-instrument.ts

import { readFileSync, writeFileSync } from 'node:fs';
import { instrumentSource } from '../src/law/document/instrument-source.ts';
import { parseDocument } from '../src/law/document/parse-document.ts';

const folder = new URL('../src/law/instruments/', import.meta.url);
const parsed = parseDocument(readFileSync(new URL('lianyungang-2024-5.txt', folder), 'utf8'));
writeFileSync(new URL('measures-2024.ts', folder), instrumentSource(parsed, 'measures2024'));
console.log(`${parsed.number}：写入 ${parsed.measures.length} 条措施`);
