// npm run docs: writes the generated pages of docs/.

import { readFileSync, writeFileSync } from 'node:fs';
import { clausesPage, glossaryPage, mapPage } from './docs/pages.ts';

writeFileSync('docs/glossary.md', glossaryPage());
writeFileSync('docs/clauses.md', clausesPage());
writeFileSync('docs/map.md', mapPage(readFileSync('docs/map.md', 'utf8')));
