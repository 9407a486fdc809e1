// 项目的写法: codes of funding, sector and appointment in the words of the page.

import { useWording } from '../../../web/language/use-wording.ts';
import { fileWording } from './wording.ts';

export const fundings = ['state', 'other'] as const;
export const sectors = ['building', 'municipal', 'transport', 'water', 'energy', 'communication', 'industry', 'other'] as const;
const roles = ['leader', 'technical-leader', 'safety-officer', 'quality-officer', 'site-officer', 'other'] as const;

/** A code that this page does not know is shown as it is. */
export function useProjectWords() {
  const say = useWording(fileWording);
  const known = <const Code extends string>(codes: readonly Code[], code: string): Code | undefined => codes.find((it) => it === code);
  return {
    fundingText: (code: string) => {
      const it = known(fundings, code);
      return it === undefined ? code : say(`funding-${it}`);
    },
    sectorText: (code: string) => {
      const it = known(sectors, code);
      return it === undefined ? code : say(`sector-${it}`);
    },
    roleText: (code: string) => {
      const it = known(roles, code);
      return it === undefined ? code : say(`role-${it}`);
    },
  };
}
