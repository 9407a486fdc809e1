// 路径: every address of the web, of its pages and of the answers they ask for.

export const paths = {
  home: '/',
  parameters: '/parameters',
  conflicts: '/conflicts',
  signIn: '/sign-in',
  lots: '/tenders',
  lot: '/tenders/$code',
  enterprises: '/enterprises',
  enterprise: '/enterprises/$code',
  persons: '/persons',
  person: '/persons/$code',
  projects: '/projects',
  project: '/projects/$code',
  history: '/registers/$register/$key/history',
  imports: '/imports',
  ownPassword: '/own-password',
  unitAccounts: '/unit-accounts',
  units: '/units',
  accountSecurity: '/account-security',
  journal: '/journal',
  signIns: '/sign-ins',
} as const;

const accounts = '/api/accounts';
const units = '/api/units';
const lots = '/api/lots';
const imports = '/api/imports';
const lot = (code: string) => `${lots}/${encodeURIComponent(code)}`;

const enterprises = '/api/enterprises';
const persons = '/api/persons';
const projects = '/api/projects';

export const apiPaths = {
  session: '/api/session',
  ownPassword: '/api/own-password',
  accounts,
  accountAct: (login: string, act: string) => `${accounts}/${encodeURIComponent(login)}/${act}`,
  units,
  unitAdministrators: (code: string) => `${units}/${encodeURIComponent(code)}/administrators`,
  journal: '/api/journal',
  signIns: '/api/sign-ins',
  enterprises,
  findEnterprises: `${enterprises}/find`,
  enterprise: (code: string) => `${enterprises}/${encodeURIComponent(code)}`,
  persons,
  person: (id: string) => `${persons}/${encodeURIComponent(id)}`,
  history: (register: string, key: string) => `/api/registers/${register}/${encodeURIComponent(key)}/history`,
  projects,
  project: (code: string) => `${projects}/${encodeURIComponent(code)}`,
  lots,
  lot,
  position: (code: string) => `${lot(code)}/position`,
  plan: (code: string) => `${lot(code)}/plan`,
  abilityFindings: (code: string) => `${lot(code)}/ability-findings`,
  imports,
  importTemplate: (workbook: string) => `${imports}/${workbook}/template`,
  undoImport: (id: string) => `${imports}/${encodeURIComponent(id)}/undo`,
  importUploads: `${imports}/uploads`,
  importUpload: (upload: string) => `${imports}/uploads/${encodeURIComponent(upload)}/import`,
  importOriginal: (upload: string) => `${imports}/uploads/${encodeURIComponent(upload)}/original`,
  importMarked: (upload: string) => `${imports}/uploads/${encodeURIComponent(upload)}/marked`,
  importLeftOut: (upload: string) => `${imports}/uploads/${encodeURIComponent(upload)}/marked?leftOut=true`,
  importWorkbook: (workbook: string, { dryRun }: { readonly dryRun: boolean }) => `${imports}/${workbook}?dryRun=${dryRun}`,
} as const;

/** Where to go after signing in: only a page of ours. */
export function ownPage(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : paths.home;
}
