/** The navigation, in the order of the data's way. `action` decides who sees an entry; the server decides again. */
export interface MenuEntry {
  path: string
  /** key below `menu.` in the texts */
  label: string
  action: string
}

export const MENU: { label: string; entries: MenuEntry[] }[] = [
  {
    label: 'work',
    entries: [
      { path: '/', label: 'workbench', action: 'identity.session.own' },
      { path: '/review', label: 'review', action: 'workflow.task.act' },
      { path: '/workflow/timers', label: 'timers', action: 'workflow.timer.read' },
      { path: '/supervise', label: 'supervise', action: 'workflow.order.read' },
      { path: '/workflow/definitions', label: 'definitions', action: 'workflow.definition.change' },
    ],
  },
  {
    label: 'book',
    entries: [
      { path: '/book', label: 'wholeBook', action: 'catalogue.book.read' },
      { path: '/catalogue', label: 'catalogue', action: 'catalogue.entry.read' },
      { path: '/search', label: 'search', action: 'catalogue.search.read' },
      { path: '/imports', label: 'imports', action: 'catalogue.import.read' },
      { path: '/duties', label: 'duties', action: 'catalogue.duty.read' },
      { path: '/expected', label: 'expected', action: 'catalogue.duty.read' },
      { path: '/systems', label: 'systems', action: 'catalogue.system.read' },
      { path: '/catalogue/reports', label: 'reports', action: 'catalogue.report.read' },
      { path: '/catalogue/fields', label: 'fields', action: 'catalogue.field.read' },
      { path: '/grading', label: 'grading', action: 'catalogue.grade.read' },
      { path: '/sources', label: 'sources', action: 'catalogue.source.read' },
      { path: '/harvest', label: 'harvest', action: 'harvest.source.read' },
      { path: '/harvest/alignments', label: 'alignments', action: 'harvest.alignment.read' },
      { path: '/standards', label: 'standards', action: 'standards.element.read' },
      { path: '/standards/compliance', label: 'compliance', action: 'quality.mapping.read' },
      { path: '/standards/statistics', label: 'statistics', action: 'quality.statistic.read' },
    ],
  },
  {
    label: 'data',
    entries: [
      { path: '/connection/sources', label: 'connections', action: 'connection.source.read' },
      { path: '/onboarding', label: 'onboarding', action: 'onboarding.draft.create' },
      { path: '/datasets', label: 'datasets', action: 'intake.dataset.read' },
      { path: '/cleansing', label: 'cleansing', action: 'cleansing.pipeline.list' },
      { path: '/quality', label: 'quality', action: 'quality.check.list' },
      { path: '/ticket', label: 'ticket', action: 'ticket.ticket.read' },
      { path: '/verification', label: 'verification', action: 'verification.plan.read' },
      { path: '/quality/discovery', label: 'discovery', action: 'quality.suggestion.list' },
      { path: '/quality/library', label: 'ruleLibrary', action: 'quality.kind.list' },
      { path: '/quality/packs', label: 'rulePacks', action: 'quality.pack.read' },
      { path: '/connection/sync', label: 'sync', action: 'connection.plan.read' },
      { path: '/connection/captures', label: 'capture', action: 'connection.capture.read' },
      { path: '/lineage', label: 'lineage', action: 'lineage.graph.read' },
      { path: '/lineage/recalls', label: 'recalls', action: 'sharing.recall.read' },
      { path: '/lifecycle', label: 'lifecycle', action: 'lifecycle.rule.read' },
      { path: '/jobs', label: 'jobs', action: 'jobs.list' },
    ],
  },
  {
    label: 'use',
    entries: [
      { path: '/services', label: 'services', action: 'sharing.service.list' },
      { path: '/applications', label: 'applications', action: 'sharing.application.list' },
      { path: '/grants', label: 'grants', action: 'sharing.grant.list' },
      { path: '/opendata', label: 'opendata', action: 'opendata.publication.list' },
    ],
  },
  {
    label: 'trust',
    entries: [
      { path: '/evidence', label: 'evidence', action: 'evidence.verify' },
      { path: '/identity', label: 'identity', action: 'identity.org.read' },
    ],
  },
]
