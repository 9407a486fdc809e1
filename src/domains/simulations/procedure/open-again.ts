// 又未开标的标段: lots that were tried when they counted as opened, and whose deadline was put off since; until then nobody is shown what came of it.

import type { SimulationContent } from '../contract.ts';

type Lots = SimulationContent['lots'];

/** `putOff`: codes of lots that are not open yet though an earlier deadline is over. */
export function openAgainIn({ lots }: Pick<SimulationContent, 'lots'>, putOff: readonly string[]): Lots {
  const codes = new Set(putOff);
  return lots.filter(({ code }) => codes.has(code));
}

export const openAgain = (lots: Lots): { readonly title: string; readonly detail: string } => ({
  title: '有标段推迟了开标，这份试算暂不能看',
  detail: `试算过的 ${lots.map(({ code, title }) => `${code} ${title}`).join('、')} 推迟了开标，现在还没有开标；开标前谁符合条件、有几家，不得为他人所知（招标投标法第二十二条）。试算原样留存，请在这些标段开标以后再看；现在要看其他标段的，请另试算一份，它不含这些标段。`,
});
