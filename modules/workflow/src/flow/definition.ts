/** Whose organisation must act, seen from the flow. */
export type Relation = 'initiator-org' | 'provider-org' | 'any'

/** Who gets the task of a level: holders of a role in an organisation. */
export interface Assignee {
  role: 'bureau' | 'provider' | 'consumer' | 'cdo' | 'security'
  relation: Relation
}

/** One level of approval. 会签 `all`: everyone named must agree; 或签 `any`: one decides. */
export interface Level {
  name: string
  mode: 'all' | 'any'
  /** rule of the time limit that runs while the level is open, e.g. `D02` */
  clock: string | null
  assignees: Assignee[]
}

/** A version of a flow as the bureau configured it; running flows keep the version they started with. */
export interface FlowDefinition {
  kind: string
  version: number
  title: string
  levels: Level[]
  active: boolean
  changedBy: string
  changedAt: Date
}
