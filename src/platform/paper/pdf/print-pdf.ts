// 出 PDF: lays papers out with Typst. The fonts are read once, when this file is loaded, and each paper takes a while: for a thread of its own.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Paper } from '../paper.ts';
import { qrSvg } from '../qr-code.ts';

/** The part of Typst that is used here; the package of one platform comes without types. */
interface Compiler {
  pdf(source: Source, settings: { readonly pdfStandard: string; readonly creationTimestamp: number }): Buffer;
  evictCache(maxAge: number): void;
}
interface Source {
  readonly mainFileContent: string;
  readonly inputs: Readonly<Record<string, string>>;
}
interface Typst {
  readonly NodeCompiler: {
    create(settings: { readonly workspace: string; readonly fontArgs: readonly { readonly fontBlobs: readonly Buffer[] }[] }): Compiler;
  };
}

const require = createRequire(import.meta.url);
const { NodeCompiler }: Typst = require(`@myriaddreamin/typst-ts-node-compiler-linux-${process.arch}-gnu`);
// The package names its folder, not its files.
const fonts = join(dirname(require.resolve('@embedpdf/fonts-sc')), '../fonts');
const fontNamed = (weight: string) => readFileSync(join(fonts, `NotoSansHans-${weight}.otf`));
const compiler = NodeCompiler.create({
  workspace: import.meta.dirname,
  fontArgs: [{ fontBlobs: ['Regular', 'Bold'].map(fontNamed) }],
});
const mainFileContent = readFileSync(new URL('./paper.typ', import.meta.url), 'utf8');

/** PDF/UA-1: tagged, for people who listen to it. A sign that no font has is refused there, and printed as an empty box otherwise. */
const standards = ['ua-1', '1.7'];

/** The paper goes in as data, so nothing in it is read as markup. The same paper gives the same bytes. */
export function printPdf(paper: Paper): Uint8Array {
  const source = { mainFileContent, inputs: { paper: JSON.stringify({ ...paper, code: qrSvg(paper.check.address) }) } };
  const creationTimestamp = Date.parse(`${paper.madeOn}T00:00:00+08:00`) / 1000;
  let failure: unknown;
  for (const pdfStandard of standards) {
    try {
      const pdf = compiler.pdf(source, { pdfStandard, creationTimestamp });
      compiler.evictCache(10);
      return new Uint8Array(pdf);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}
