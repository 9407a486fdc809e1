// 页面表: every page at its path; each is fetched when it is first opened.

import { createRootRoute, createRoute, createRouter, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import { readShown, type Shown } from '../domains/simulations/web/result/shown.ts';
import { readAddress, writeAddress } from './address.ts';
import type { AsOfAsked } from './as-of.ts';
import { NotFound } from './layouts/NotFound.tsx';
import { PageFailed } from './layouts/PageFailed.tsx';
import { SiteLayout } from './layouts/SiteLayout.tsx';
import { paths } from './paths.ts';

type Asked = Record<string, unknown>;
const text = (asked: unknown) => (asked === undefined || asked === '' ? undefined : String(asked));

const root = createRootRoute({
  component: SiteLayout,
  validateSearch: ({ lang, asof, known }: Asked): AsOfAsked & { lang?: string | undefined } => ({
    lang: text(lang),
    asof: text(asof),
    known: text(known),
  }),
  search: { middlewares: [retainSearchParams(['lang', 'asof', 'known'])] },
  notFoundComponent: NotFound,
  errorComponent: PageFailed,
});

const home = createRoute({
  getParentRoute: () => root,
  path: paths.home,
  component: lazyRouteComponent(() => import('./pages/home/DocumentPage.tsx'), 'DocumentPage'),
});

const parameters = createRoute({
  getParentRoute: () => root,
  path: paths.parameters,
  component: lazyRouteComponent(() => import('./pages/registers/ParametersPage.tsx'), 'ParametersPage'),
});

const conflicts = createRoute({
  getParentRoute: () => root,
  path: paths.conflicts,
  component: lazyRouteComponent(() => import('./pages/registers/ConflictsPage.tsx'), 'ConflictsPage'),
});

/** Pages with forms and long lists carry the component library; the document does without. */
const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  component: lazyRouteComponent(() => import('./layouts/DeskLayout.tsx'), 'DeskLayout'),
});

const signIn = createRoute({
  getParentRoute: () => desk,
  path: paths.signIn,
  validateSearch: ({ next }: Asked): { next?: string | undefined } => ({ next: text(next) }),
  component: lazyRouteComponent(() => import('../domains/accounts/web/SignInPage.tsx'), 'SignInPage'),
});

const lots = createRoute({
  getParentRoute: () => desk,
  path: paths.lots,
  component: lazyRouteComponent(() => import('../domains/tendering/web/list/LotListPage.tsx'), 'LotListPage'),
});

const lot = createRoute({
  getParentRoute: () => desk,
  path: paths.lot,
  component: lazyRouteComponent(() => import('./pages/lot/LotPage.tsx'), 'LotPage'),
});

const enterprises = createRoute({
  getParentRoute: () => desk,
  path: paths.enterprises,
  component: lazyRouteComponent(() => import('../domains/registers/web/enterprises/EnterpriseListPage.tsx'), 'EnterpriseListPage'),
});

const enterprise = createRoute({
  getParentRoute: () => desk,
  path: paths.enterprise,
  component: lazyRouteComponent(() => import('./pages/files/file-pages.tsx'), 'EnterpriseFilePage'),
});

const persons = createRoute({
  getParentRoute: () => desk,
  path: paths.persons,
  component: lazyRouteComponent(() => import('../domains/registers/web/persons/PersonListPage.tsx'), 'PersonListPage'),
});

const person = createRoute({
  getParentRoute: () => desk,
  path: paths.person,
  component: lazyRouteComponent(() => import('./pages/files/file-pages.tsx'), 'PersonFilePage'),
});

const projects = createRoute({
  getParentRoute: () => desk,
  path: paths.projects,
  component: lazyRouteComponent(() => import('../domains/registers/web/projects/ProjectListPage.tsx'), 'ProjectListPage'),
});

const project = createRoute({
  getParentRoute: () => desk,
  path: paths.project,
  component: lazyRouteComponent(() => import('./pages/files/file-pages.tsx'), 'ProjectFilePage'),
});

const history = createRoute({
  getParentRoute: () => desk,
  path: paths.history,
  component: lazyRouteComponent(() => import('../domains/registers/web/history/HistoryPage.tsx'), 'HistoryPage'),
});

const imports = createRoute({
  getParentRoute: () => desk,
  path: paths.imports,
  component: lazyRouteComponent(() => import('../domains/imports/web/ImportsPage.tsx'), 'ImportsPage'),
});

const quality = createRoute({
  getParentRoute: () => desk,
  path: paths.quality,
  component: lazyRouteComponent(() => import('../domains/registers/web/quality/QualityPage.tsx'), 'QualityPage'),
});

const qualityCheck = createRoute({
  getParentRoute: () => desk,
  path: paths.qualityCheck,
  component: lazyRouteComponent(() => import('../domains/registers/web/quality/QualityRowsPage.tsx'), 'QualityRowsPage'),
});

const ownPassword = createRoute({
  getParentRoute: () => desk,
  path: paths.ownPassword,
  component: lazyRouteComponent(() => import('../domains/accounts/web/own/OwnPasswordPage.tsx'), 'OwnPasswordPage'),
});

const unitAccounts = createRoute({
  getParentRoute: () => desk,
  path: paths.unitAccounts,
  component: lazyRouteComponent(() => import('../domains/accounts/web/accounts/UnitAccountsPage.tsx'), 'UnitAccountsPage'),
});

const accountSecurity = createRoute({
  getParentRoute: () => desk,
  path: paths.accountSecurity,
  component: lazyRouteComponent(() => import('../domains/accounts/web/accounts/AccountSecurityPage.tsx'), 'AccountSecurityPage'),
});

const units = createRoute({
  getParentRoute: () => desk,
  path: paths.units,
  component: lazyRouteComponent(() => import('../domains/accounts/web/units/UnitsPage.tsx'), 'UnitsPage'),
});

const journal = createRoute({
  getParentRoute: () => desk,
  path: paths.journal,
  component: lazyRouteComponent(() => import('../domains/accounts/web/audit/JournalPage.tsx'), 'JournalPage'),
});

const signIns = createRoute({
  getParentRoute: () => desk,
  path: paths.signIns,
  component: lazyRouteComponent(() => import('../domains/accounts/web/audit/SignInsPage.tsx'), 'SignInsPage'),
});

const accountPages = [ownPassword, unitAccounts, accountSecurity, units, journal, signIns];

const questions = createRoute({
  getParentRoute: () => desk,
  path: paths.questions,
  component: lazyRouteComponent(() => import('../domains/corrections/web/questions/QuestionListPage.tsx'), 'QuestionListPage'),
});

const fact = createRoute({
  getParentRoute: () => desk,
  path: paths.fact,
  component: lazyRouteComponent(() => import('../domains/corrections/web/fact/FactPage.tsx'), 'FactPage'),
});

const newFact = createRoute({
  getParentRoute: () => desk,
  path: paths.newFact,
  component: lazyRouteComponent(() => import('../domains/corrections/web/fact/NewFactPage.tsx'), 'NewFactPage'),
});

const work = createRoute({
  getParentRoute: () => desk,
  path: paths.desk,
  component: lazyRouteComponent(() => import('./pages/desk/DeskPage.tsx'), 'DeskPage'),
});

const deskPages = [work, questions, fact, newFact];

const findSheet = createRoute({
  getParentRoute: () => desk,
  path: paths.findSheet,
  component: lazyRouteComponent(() => import('../measures/m06-wider-scope/web/sheet/FindSheetPage.tsx'), 'FindSheetPage'),
});

const checkSheet = createRoute({
  getParentRoute: () => desk,
  path: paths.checkSheet,
  component: lazyRouteComponent(() => import('../measures/m06-wider-scope/web/sheet/SheetPage.tsx'), 'SheetPage'),
});

const checkSheets = createRoute({
  getParentRoute: () => desk,
  path: paths.checkSheets,
  component: lazyRouteComponent(() => import('../measures/m06-wider-scope/web/sheet/list/SheetListPage.tsx'), 'SheetListPage'),
});

const notices = createRoute({
  getParentRoute: () => desk,
  path: paths.notices,
  component: lazyRouteComponent(() => import('../domains/notices/web/NoticesPage.tsx'), 'NoticesPage'),
});

const opportunities = createRoute({
  getParentRoute: () => desk,
  path: paths.opportunities,
  component: lazyRouteComponent(() => import('../measures/m06-wider-scope/web/standing/StandingPage.tsx'), 'StandingPage'),
});

const simulations = createRoute({
  getParentRoute: () => desk,
  path: paths.simulations,
  component: lazyRouteComponent(() => import('../domains/simulations/web/SimulationsPage.tsx'), 'SimulationsPage'),
});

const simulation = createRoute({
  getParentRoute: () => desk,
  path: paths.simulation,
  validateSearch: (asked: Asked): Shown => readShown(asked),
  component: lazyRouteComponent(() => import('../domains/simulations/web/result/SimulationPage.tsx'), 'SimulationPage'),
});

const sheetPages = [findSheet, checkSheet, checkSheets, notices, opportunities, simulations, simulation];

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    parameters,
    conflicts,
    desk.addChildren([
      signIn,
      ...accountPages,
      ...deskPages,
      ...sheetPages,
      lots,
      lot,
      enterprises,
      enterprise,
      persons,
      person,
      projects,
      project,
      history,
      imports,
      quality,
      qualityCheck,
    ]),
  ]),
  scrollRestoration: true,
  parseSearch: readAddress,
  stringifySearch: writeAddress,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
