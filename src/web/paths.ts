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
  quality: '/data-quality',
  qualityCheck: '/data-quality/$check',
  ownPassword: '/own-password',
  unitAccounts: '/unit-accounts',
  units: '/units',
  accountSecurity: '/account-security',
  journal: '/journal',
  signIns: '/sign-ins',
  desk: '/desk',
  questions: '/questions',
  fact: '/registers/$register/$key',
  newFact: '/registers/$register',
  findSheet: '/check',
  checkSheet: '/check/$number',
  checkSheets: '/check-sheets',
  notices: '/notices',
  opportunities: '/opportunities',
  simulations: '/simulations',
  simulation: '/simulations/$id',
} as const;

const accounts = '/api/accounts';
const units = '/api/units';
const lots = '/api/lots';
const imports = '/api/imports';
const lot = (code: string) => `${lots}/${encodeURIComponent(code)}`;

const enterprises = '/api/enterprises';
const persons = '/api/persons';
const projects = '/api/projects';
const checkSheets = '/api/check-sheets';
const simulations = '/api/simulations';

/** A row of a register, by the parts of its key. */
export interface RowName {
  readonly register: string;
  readonly rowKey: readonly string[];
}

/** The parts of a row's key are joined by `~`. */
export const keyText = (key: readonly string[]): string => key.join('~');

type FactAct = 'fact' | 'correction' | 'retraction' | 'confirmation';

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
  makeCheckSheet: (code: string) => `${lot(code)}/check-sheets`,
  standing: '/api/standing',
  checkSheets,
  checkSheet: (number: string) => `${checkSheets}/${encodeURIComponent(number)}`,
  sheetSealing: (number: string) => `${checkSheets}/${encodeURIComponent(number)}/sealing`,
  checkSheetPaper: (number: string, format: 'pdf' | 'docx') => `${checkSheets}/${encodeURIComponent(number)}/${format}`,
  fact: (register: string, key: readonly string[], act: FactAct) =>
    `/api/registers/${encodeURIComponent(register)}/${encodeURIComponent(keyText(key))}/${act}`,
  notices: '/api/notices',
  simulations,
  simulationChoices: `${simulations}/choices`,
  simulationRunning: `${simulations}/running`,
  simulation: (id: string) => `${simulations}/${encodeURIComponent(id)}`,
  exportSimulation: (id: string) => `${simulations}/${encodeURIComponent(id)}/export`,
  readNotice: (id: string) => `/api/notices/${encodeURIComponent(id)}/read`,
  registers: '/api/registers',
  dataQuality: '/api/data-quality',
  qualityCheck: (check: string) => `/api/data-quality/${encodeURIComponent(check)}`,
  registerFields: (register: string) => `/api/registers/${encodeURIComponent(register)}/fields`,
  newFact: (register: string) => `/api/registers/${encodeURIComponent(register)}`,
  questions: '/api/questions',
  questionAct: (id: string, act: 'answer' | 'withdrawal') => `/api/questions/${encodeURIComponent(id)}/${act}`,
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

/** Where to go after signing in: back to where one came from, a page of ours, or to one's desk. */
export function ownPage(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : paths.desk;
}
