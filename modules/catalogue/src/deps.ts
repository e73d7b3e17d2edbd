import type { WorkflowDeps } from '@shuyuan/workflow'

/** What catalogue verbs need. */
export type CatalogueDeps = WorkflowDeps
