// 应答表的人物: one of every role, with what makes them own or other; nobody; and the parts of the system that work for nobody.

import {
  type Actor,
  gate,
  holderOf,
  installer,
  rechecker,
  sealer,
  sequencer,
  servantOf,
  weigher,
} from '#platform/database/limited/limited-database';

/** 东海县's firm and 灌云县's firm; the procuring entities of one lot each. */
export const codes = {
  firm: '91320722FAKE000105',
  rival: '91320723FAKE00011X',
  owner: '91320722FAKE90014N',
  otherOwner: '91320723FAKE90035E',
  bank: '91320700FAKE910138',
} as const;

const of = (role: string, login: string, rest: Partial<Actor> = {}): Actor => ({ login, role, unit: role, creditCode: null, ...rest });

export const actors = {
  nobody: null,
  firm: of('firm', 'firm', { unit: 'firm', creditCode: codes.firm }),
  firmAdministrator: of('firm', 'firm-admin', { unit: 'firm', creditCode: codes.firm, administers: true }),
  rival: of('firm', 'rival', { unit: 'rival', creditCode: codes.rival }),
  rivalAdministrator: of('firm', 'rival-admin', { unit: 'rival', creditCode: codes.rival, administers: true }),
  owner: of('procuring-entity', 'owner', { unit: 'owner', creditCode: codes.owner }),
  otherOwner: of('procuring-entity', 'other-owner', { unit: 'other-owner', creditCode: codes.otherOwner }),
  bureau: of('housing-bureau', 'bureau'),
  donghai: of('county-clerk', 'donghai', { unit: 'donghai', area: '东海县' }),
  guanyun: of('county-clerk', 'guanyun', { unit: 'guanyun', area: '灌云县' }),
  policy: of('policy-office', 'policy'),
  bank: of('bank', 'bank', { creditCode: codes.bank }),
  association: of('association', 'association'),
  system: of('system-administrator', 'system'),
  security: of('security-administrator', 'security'),
  audit: of('audit-administrator', 'audit'),
  gate,
  installer,
  sequencer,
  sealer,
  rechecker,
  weigher,
  holder: holderOf('HD-0000-0000-0000-0001'),
  /** Weighs the firm's facts for it. */
  servant: servantOf(codes.firm),
} as const satisfies Readonly<Record<string, Actor | null>>;

export type ActorName = keyof typeof actors;

export const everybody = Object.keys(actors) as readonly ActorName[];

export const accountsOfFirm = ['firm', 'firmAdministrator'] as const;

/** And what weighs its facts in its name, which does nothing that needs a login. */
export const firmItself = [...accountsOfFirm, 'servant'] as const;

/** Whoever does the business of the city. */
export const working = [
  ...firmItself,
  ...(['rival', 'rivalAdministrator', 'owner', 'otherOwner', 'bureau', 'donghai', 'guanyun', 'policy', 'bank', 'association'] as const),
];

export const signedIn = [...working.filter((it) => it !== 'servant'), 'system', 'security', 'audit'] as const;
