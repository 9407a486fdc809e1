// 菜单: which pages stand in the navigation for whom.

import type { Role } from '#contract/domains/accounts';

const forAll = ['home', 'lots', 'parameters', 'conflicts'] as const;
const business = ['home', 'projects', 'lots', 'enterprises', 'persons', 'parameters', 'conflicts'] as const;

/** null: nobody signed in. The three administrators see no business beyond what the public sees. */
export function pagesOf(role: Role | null) {
  switch (role) {
    case null:
      return forAll;
    case 'housing-bureau':
      return [...business, 'imports'] as const;
    case 'county-clerk':
    case 'firm':
    case 'procuring-entity':
    case 'policy-office':
    case 'bank':
    case 'association':
      return business;
    case 'system-administrator':
    case 'security-administrator':
    case 'audit-administrator':
      return forAll;
  }
}
