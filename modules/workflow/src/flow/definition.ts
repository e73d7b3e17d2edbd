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
  /** 保密审查 or 个人信息保护影响评估: whoever agrees must write the conclusion (条例 art. 13) */
  gate: 'secrecy' | 'privacy' | null
  /** the level is left out unless the flow's facts say so: `personal:true`; null = always */
  when: string | null
  /** whoever decided an earlier level may decide this one too; never where the law names the level */
  mayRepeat: boolean
  /** 抄送: who may read along once the level opens */
  copies: Assignee[]
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

/** Index of the first level from `from` on that concerns a flow with these facts; null when there is none left. Pure. */
export function nextLevel(levels: Level[], from: number, facts: Record<string, string>): number | null {
  const at = levels.findIndex(({ when }, i) => i >= from && (when === null || holds(when, facts)))
  return at < 0 ? null : at
}

function holds(when: string, facts: Record<string, string>): boolean {
  const [key = '', value = ''] = when.split(':')
  return facts[key] === value
}
