// 菜单: which pages stand in the navigation for whom.

import type { SignedIn } from '#contract/domains/accounts';

const forAll = ['home', 'lots', 'parameters', 'conflicts'] as const;
const business = ['home', 'desk', 'projects', 'lots', 'enterprises', 'persons', 'parameters', 'conflicts'] as const;
const questioned = [...business, 'questions'] as const;
const administration = ['home', 'desk', 'lots', 'parameters', 'conflicts'] as const;

/** null: nobody signed in. The three administrators see no business beyond what the public sees. */
export function pagesOf(account: SignedIn | null) {
  if (account === null) return forAll;
  const pages = pagesOfRole(account.role);
  return account.administers ? [...pages, 'unitAccounts' as const] : pages;
}

export type PageName = ReturnType<typeof pagesOf>[number];

export interface PageGroup {
  readonly group: 'registers' | 'basis';
  readonly pages: readonly PageName[];
}

const front: readonly PageName[] = ['home', 'desk', 'opportunities', 'checkSheets', 'simulations'];
const ofRegisters: readonly PageName[] = ['enterprises', 'persons', 'projects', 'lots', 'imports', 'quality'];

const ofBasis: readonly PageName[] = ['parameters', 'conflicts'];

/** As they stand in the line: for whoever works with the registers, these in one menu, and what the answers rest on in another. */
export function entriesOf(account: SignedIn | null): readonly (PageName | PageGroup)[] {
  const pages: readonly PageName[] = pagesOf(account);
  const among = (wanted: readonly PageName[]) => wanted.filter((page) => pages.includes(page));
  const grouped = among(ofRegisters);
  if (grouped.length < 2) return pages;
  const others = pages.filter((page) => ![front, ofRegisters, ofBasis].some((group) => group.includes(page)));
  return [...among(front), { group: 'registers', pages: grouped }, { group: 'basis', pages: among(ofBasis) }, ...others];
}

function pagesOfRole(role: SignedIn['role']) {
  switch (role) {
    case 'housing-bureau':
    case 'county-clerk':
      return [...questioned, 'imports', 'quality'] as const;
    case 'firm':
      return [...questioned, 'opportunities', 'checkSheets'] as const;
    case 'procuring-entity':
      return questioned;
    case 'bank':
      return [...questioned, 'imports'] as const;
    case 'policy-office':
      return [...business, 'simulations'] as const;
    case 'association':
      return business;
    case 'system-administrator':
      return [...administration, 'units'] as const;
    case 'security-administrator':
      return [...administration, 'accountSecurity'] as const;
    case 'audit-administrator':
      return [...administration, 'journal', 'signIns'] as const;
  }
}
