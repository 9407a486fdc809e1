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

function pagesOfRole(role: SignedIn['role']) {
  switch (role) {
    case 'housing-bureau':
    case 'county-clerk':
      return [...questioned, 'imports', 'quality'] as const;
    case 'firm':
    case 'procuring-entity':
      return questioned;
    case 'policy-office':
    case 'bank':
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
