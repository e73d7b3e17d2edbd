import {
  createBrowserHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { CrashPage, Unreached } from './layout/CrashPage.tsx'
import { Shell } from './layout/Shell.tsx'
import { LoginPage } from './session/LoginPage.tsx'

const root = createRootRoute()
const login = createRoute({ getParentRoute: () => root, path: '/login', component: LoginPage })
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell })

/** A page that is gone after an update is loaded anew; while the platform cannot be reached, that would lead to a blank window. */
async function notReached(cause: unknown): Promise<never> {
  await fetch('/healthz').catch(() => {
    throw new Unreached()
  })
  throw cause
}

/** Every page is loaded when first opened. */
const page = <P extends string>(path: P, load: () => Promise<Record<string, unknown>>, name: string) =>
  createRoute({
    getParentRoute: () => shell,
    path,
    component: lazyRouteComponent((() => load().catch(notReached)) as never, name as never),
  })

/** Addresses that notices use for things whose page stands elsewhere. */
const moved = (path: string, to: (id: string) => string) =>
  createRoute({
    getParentRoute: () => shell,
    path,
    beforeLoad: ({ params }) => {
      throw redirect({ to: to((params as { id: string }).id), replace: true })
    },
  })

const pages = [
  page('/', () => import('./workbench/WorkbenchPage.tsx'), 'WorkbenchPage'),
  page('/workflow/tasks', () => import('./workflow/TasksPage.tsx'), 'TasksPage'),
  page('/workflow/notices', () => import('./workflow/NoticesPage.tsx'), 'NoticesPage'),
  page('/workflow/tasks/$id', () => import('./workflow/TaskPage.tsx'), 'TaskPage'),
  page('/workflow/flows/$id', () => import('./workflow/FlowPage.tsx'), 'FlowPage'),
  page('/workflow/timers', () => import('./workflow/TimersPage.tsx'), 'TimersPage'),
  page('/workflow/limits', () => import('./workflow/LimitsPage.tsx'), 'LimitsPage'),
  page('/workflow/definitions', () => import('./workflow/DefinitionsPage.tsx'), 'DefinitionsPage'),
  page('/workflow/definitions/$kind', () => import('./workflow/DefinitionPage.tsx'), 'DefinitionPage'),
  page('/review', () => import('./review/ReviewDeskPage.tsx'), 'ReviewDeskPage'),
  page('/review/consents', () => import('./review/ConsentsPage.tsx'), 'ConsentsPage'),
  page('/review/consents/$id', () => import('./review/ConsentPage.tsx'), 'ConsentPage'),
  page('/supervise', () => import('./supervise/SupervisePage.tsx'), 'SupervisePage'),
  page('/supervise/$id', () => import('./supervise/OrderPage.tsx'), 'OrderPage'),
  page('/book', () => import('./book/BookPage.tsx'), 'BookPage'),
  page('/catalogue', () => import('./catalogue/CataloguePage.tsx'), 'CataloguePage'),
  page('/catalogue/$id', () => import('./catalogue/EntryPage.tsx'), 'EntryPage'),
  page('/catalogue/new', () => import('./catalogue/EntryFormPage.tsx'), 'EntryFormPage'),
  page('/catalogue/$id/edit', () => import('./catalogue/EntryFormPage.tsx'), 'EntryFormPage'),
  page('/imports', () => import('./bulk/ImportsPage.tsx'), 'ImportsPage'),
  page('/imports/$id', () => import('./bulk/ImportPage.tsx'), 'ImportPage'),
  page('/duties', () => import('./duty/DutiesPage.tsx'), 'DutiesPage'),
  page('/expected', () => import('./duty/ExpectedPage.tsx'), 'ExpectedPage'),
  page('/systems', () => import('./system/SystemsPage.tsx'), 'SystemsPage'),
  page('/catalogue/reports', () => import('./report/ReportsPage.tsx'), 'ReportsPage'),
  page('/catalogue/fields', () => import('./field/FieldsPage.tsx'), 'FieldsPage'),
  page('/search', () => import('./search/SearchPage.tsx'), 'SearchPage'),
  page('/search/synonyms', () => import('./search/SynonymsPage.tsx'), 'SynonymsPage'),
  page('/search/wants', () => import('./search/WantsPage.tsx'), 'WantsPage'),
  page('/grading', () => import('./grading/GradingPage.tsx'), 'GradingPage'),
  page('/grading/entries/$id', () => import('./grading/EntryGradesPage.tsx'), 'EntryGradesPage'),
  page('/sources', () => import('./sources/SourcesPage.tsx'), 'SourcesPage'),
  page('/sources/$id', () => import('./sources/ClusterPage.tsx'), 'ClusterPage'),
  page('/sources/arbitrations/$id', () => import('./sources/ArbitrationPage.tsx'), 'ArbitrationPage'),
  page('/harvest', () => import('./harvest/HarvestPage.tsx'), 'HarvestPage'),
  page('/harvest/$id', () => import('./harvest/SourcePage.tsx'), 'SourcePage'),
  page('/harvest/runs/$id', () => import('./harvest/RunPage.tsx'), 'RunPage'),
  page('/harvest/records', () => import('./harvest/RecordsPage.tsx'), 'RecordsPage'),
  page('/harvest/records/$id', () => import('./harvest/RecordPage.tsx'), 'RecordPage'),
  page('/harvest/changes', () => import('./harvest/ChangesPage.tsx'), 'ChangesPage'),
  page('/harvest/changes/$id', () => import('./harvest/ChangePage.tsx'), 'ChangePage'),
  page('/harvest/alignments', () => import('./harvest/AlignmentsPage.tsx'), 'AlignmentsPage'),
  page('/harvest/alignments/$id', () => import('./harvest/AlignmentPage.tsx'), 'AlignmentPage'),
  page('/standards', () => import('./standards/StandardsPage.tsx'), 'StandardsPage'),
  page('/standards/elements/$id', () => import('./standards/ElementPage.tsx'), 'ElementPage'),
  page('/standards/code-lists/$id', () => import('./standards/CodeListPage.tsx'), 'CodeListPage'),
  page('/standards/code-lists/new', () => import('./standards/CodeListFormPage.tsx'), 'CodeListFormPage'),
  page('/standards/code-lists/$id/edit', () => import('./standards/CodeListFormPage.tsx'), 'CodeListFormPage'),
  page('/standards/calendar/notice', () => import('./standards/NoticePage.tsx'), 'NoticePage'),
  page('/identity', () => import('./identity/IdentityPage.tsx'), 'IdentityPage'),
  page('/identity/orgs/$id', () => import('./identity/OrgPage.tsx'), 'OrgPage'),
  page('/account', () => import('./identity/AccountPage.tsx'), 'AccountPage'),
  page('/$', () => import('./layout/NotFoundPage.tsx'), 'NotFoundPage'),
  page('/onboarding', () => import('./onboarding/OnboardingPage.tsx'), 'OnboardingPage'),
  page('/onboarding/$id', () => import('./onboarding/SittingPage.tsx'), 'SittingPage'),
  page('/connection/sources', () => import('./connection/source/SourcesPage.tsx'), 'SourcesPage'),
  page('/connection/sources/new', () => import('./connection/source/SourceFormPage.tsx'), 'SourceFormPage'),
  page('/connection/sources/$id', () => import('./connection/source/SourcePage.tsx'), 'SourcePage'),
  page('/connection/sources/$id/edit', () => import('./connection/source/SourceFormPage.tsx'), 'SourceFormPage'),
  page('/connection/captures', () => import('./connection/capture/CapturesPage.tsx'), 'CapturesPage'),
  page('/connection/captures/$id', () => import('./connection/capture/CapturePage.tsx'), 'CapturePage'),
  page('/connection/map', () => import('./connection/source/MapPage.tsx'), 'MapPage'),
  page('/datasets', () => import('./intake/DatasetsPage.tsx'), 'DatasetsPage'),
  page('/datasets/$id', () => import('./intake/DatasetPage.tsx'), 'DatasetPage'),
  page('/datasets/$id/versions/$version', () => import('./intake/VersionPage.tsx'), 'VersionPage'),
  page('/ticket', () => import('./ticket/TicketsPage.tsx'), 'TicketsPage'),
  page('/ticket/report', () => import('./ticket/ReportPage.tsx'), 'ReportPage'),
  page('/ticket/doubts', () => import('./ticket/DoubtsPage.tsx'), 'DoubtsPage'),
  page('/ticket/routing', () => import('./ticket/RoutingPage.tsx'), 'RoutingPage'),
  page('/ticket/exceptions', () => import('./ticket/ExceptionsPage.tsx'), 'ExceptionsPage'),
  page('/ticket/$id', () => import('./ticket/TicketPage.tsx'), 'TicketPage'),
  page('/verification', () => import('./verification/PlansPage.tsx'), 'PlansPage'),
  page('/verification/new', () => import('./verification/PlanFormPage.tsx'), 'PlanFormPage'),
  page('/verification/$id', () => import('./verification/PlanPage.tsx'), 'PlanPage'),
  page('/verification/$id/edit', () => import('./verification/PlanFormPage.tsx'), 'PlanFormPage'),
  page('/cleansing', () => import('./cleansing/PipelinesPage.tsx'), 'PipelinesPage'),
  page('/cleansing/runs', () => import('./cleansing/RunTable.tsx'), 'RunsPage'),
  page('/cleansing/runs/$run', () => import('./cleansing/RunPage.tsx'), 'RunPage'),
  page('/cleansing/$id', () => import('./cleansing/PipelinePage.tsx'), 'PipelinePage'),
  page('/quality', () => import('./quality/QualityPage.tsx'), 'QualityPage'),
  page('/quality/library', () => import('./quality/studio/LibraryPage.tsx'), 'LibraryPage'),
  page('/quality/packs', () => import('./quality/pack/PacksPage.tsx'), 'PacksPage'),
  page('/quality/packs/$element', () => import('./quality/pack/PackPage.tsx'), 'PackPage'),
  page('/standards/compliance', () => import('./quality/mapping/CompliancePage.tsx'), 'CompliancePage'),
  page('/standards/statistics', () => import('./quality/statistic/StatisticsPage.tsx'), 'StatisticsPage'),
  page('/quality/discovery', () => import('./quality/discovery/DiscoveryPage.tsx'), 'DiscoveryPage'),
  page('/quality/discovery/$id', () => import('./quality/discovery/SuspectsPage.tsx'), 'SuspectsPage'),
  page('/quality/versions/$id/profile', () => import('./quality/profile/ProfilePage.tsx'), 'ProfilePage'),
  page('/quality/certificates/$id', () => import('./quality/certificate/CertificatePage.tsx'), 'CertificatePage'),
  page('/quality/$id', () => import('./quality/DatasetQualityPage.tsx'), 'DatasetQualityPage'),
  page('/quality/$id/checks/$check', () => import('./quality/CheckPage.tsx'), 'CheckPage'),
  page('/connection/sync', () => import('./sync/SyncPage.tsx'), 'SyncPage'),
  page('/connection/plans/$id', () => import('./sync/PlanPage.tsx'), 'PlanPage'),
  page('/connection/logical/$id', () => import('./sync/LogicalPage.tsx'), 'LogicalPage'),
  page('/connection/runs/$id', () => import('./sync/RunPage.tsx'), 'RunPage'),
  page('/connection/drifts/$id', () => import('./sync/DriftPage.tsx'), 'DriftPage'),
  page('/connection/reconciliations/$id', () => import('./sync/ReconciliationPage.tsx'), 'ReconciliationPage'),
  page('/lineage', () => import('./lineage/LineagePage.tsx'), 'LineagePage'),
  page('/lineage/recalls', () => import('./lineage/recall/RecallsPage.tsx'), 'RecallsPage'),
  page('/lineage/recalls/$id', () => import('./lineage/recall/RecallPage.tsx'), 'RecallPage'),
  page('/lifecycle', () => import('./lifecycle/LifecyclePage.tsx'), 'LifecyclePage'),
  page('/lifecycle/destructions/$id', () => import('./lifecycle/DestructionPage.tsx'), 'DestructionPage'),
  page('/jobs', () => import('./jobs/JobsPage.tsx'), 'JobsPage'),
  page('/jobs/$id', () => import('./jobs/JobPage.tsx'), 'JobPage'),
  page('/services', () => import('./sharing/ServicesPage.tsx'), 'ServicesPage'),
  page('/services/$id', () => import('./sharing/ServicePage.tsx'), 'ServicePage'),
  page('/applications', () => import('./sharing/ApplicationsPage.tsx'), 'ApplicationsPage'),
  page('/applications/new', () => import('./sharing/ApplyPage.tsx'), 'ApplyPage'),
  page('/applications/$id', () => import('./sharing/ApplicationPage.tsx'), 'ApplicationPage'),
  page('/applications/$id/edit', () => import('./sharing/ApplyPage.tsx'), 'ApplyPage'),
  page('/grants', () => import('./sharing/GrantsPage.tsx'), 'GrantsPage'),
  page('/grants/$id', () => import('./sharing/GrantPage.tsx'), 'GrantPage'),
  page('/sharing/test', () => import('./sharing/TestPage.tsx'), 'TestPage'),
  page('/opendata', () => import('./opendata/PublicationsPage.tsx'), 'PublicationsPage'),
  page('/opendata/$id', () => import('./opendata/PublicationPage.tsx'), 'PublicationPage'),
  page('/evidence', () => import('./evidence/EvidencePage.tsx'), 'EvidencePage'),
  page('/evidence/$id', () => import('./evidence/EventPage.tsx'), 'EventPage'),
  moved('/sharing/services/$id', (id) => `/services/${id}`),
  moved('/sharing/applications/$id', (id) => `/applications/${id}`),
  moved('/sharing/grants/$id', (id) => `/grants/${id}`),
  moved('/opendata/publications/$id', (id) => `/opendata/${id}`),
]

/** The pages, none of them shown yet: the first is the one that the address names. */
export const openRouter = () =>
  createRouter({
    routeTree: root.addChildren([login, shell.addChildren(pages)]),
    basepath: '/console',
    history: createBrowserHistory(),
    defaultPreload: 'intent',
    defaultErrorComponent: CrashPage,
    // filters read as plain text: ?theme=01&q=户籍
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const text = new URLSearchParams(search as Record<string, string>).toString()
      return text && `?${text}`
    },
  })

/** Whatever its pages still do, the address is no longer theirs to change. */
export function closeRouter({ history }: ReturnType<typeof openRouter>): void {
  history.block({ blockerFn: () => true, enableBeforeUnload: false })
  history.destroy()
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof openRouter>
  }
}
