import type { Row, RunOptions, Session } from '@shuyuan/engine'
import { AppError } from '@shuyuan/kernel'
import type { World } from '../kind/kind.ts'
import { type Fused, type Part, countSql, groupSql } from './fuse.sql.ts'
import type { Judged } from './judge-rules.ts'
import { stopped, type Tally, tally, tolerate } from './result.ts'

/**
 * Exact counts of every rule: all row and aggregate rules in one scan, each group rule in a query of its own. A rule the engine refuses
 * (e.g. a pattern it cannot read) is told apart from the others and reported as not runnable.
 */
export async function countViolations(
  session: Session,
  judged: readonly Judged[],
  world: World,
  options: RunOptions = {},
): Promise<{ rows: number; tallies: Tally[] }> {
  if (!(await isReadable(session, world, options))) return { rows: 0, tallies: judged.map(unreadable) }
  const parts = judged.flatMap(({ rule, judgement }, i) =>
    isFused(judgement) ? [{ alias: `r${i}`, rule: rule.id, judgement }] : [],
  )
  const { rows, counted } = await countParts(session, parts, world, options)
  const tallies: Tally[] = []
  for (const { rule, judgement: j } of judged) {
    if (j.shape === 'none') tallies.push(stopped(rule.id, j.reason, j.cause))
    else if (j.shape === 'fact') tallies.push(tally(rule.id, j.checked, j.bad, j.note))
    else if (j.shape === 'group')
      tallies.push(await refusable(rule.id, () => countGroup(session, rule.id, j.query, options)))
    else tallies.push(counted.get(rule.id) as Tally)
  }
  return { rows, tallies: tallies.map((found, i) => tolerate((judged[i] as Judged).rule, found)) }
}

async function isReadable(session: Session, world: World, options: RunOptions): Promise<boolean> {
  try {
    await session.query(countSql([], world), [], options)
    return true
  } catch (cause) {
    if (isRefusal(cause)) return false
    throw cause
  }
}

function unreadable({ rule }: Judged): Tally {
  const note = '数据文件缺失或损坏，无法读取'
  return rule.kind === 'readable' ? tally(rule.id, 1, 1, note) : stopped(rule.id, note, 'engine')
}

function isFused(judgement: Judged['judgement']): judgement is Fused {
  return judgement.shape === 'row' || judgement.shape === 'aggregate'
}

async function countParts(
  session: Session,
  parts: Part[],
  world: World,
  options: RunOptions,
): Promise<{ rows: number; counted: Map<string, Tally> }> {
  const read = async (some: Part[]) => (await session.query(countSql(some, world), [], options))[0] as Row
  const whole = await read(parts).catch((cause: unknown) => {
    if (isRefusal(cause)) return null
    throw cause
  })
  if (whole) return { rows: Number(whole.all_rows), counted: new Map(parts.map((p) => [p.rule, tallyOf(p, whole)])) }
  const counted = new Map<string, Tally>()
  for (const part of parts)
    counted.set(part.rule, await refusable(part.rule, async () => tallyOf(part, await read([part]))))
  return { rows: Number((await read([])).all_rows), counted }
}

function tallyOf(part: Part, row: Row): Tally {
  const note = row[`${part.alias}_note`]
  return tally(
    part.rule,
    Number(row[`${part.alias}_checked`]),
    Number(row[`${part.alias}_bad`]),
    typeof note === 'string' ? note : '',
  )
}

async function countGroup(session: Session, rule: string, query: string, options: RunOptions): Promise<Tally> {
  const row = (await session.query(groupSql(query), [], options))[0] as Row
  return tally(rule, Number(row.checked), Number(row.bad))
}

// memory, time and disk trouble concern the whole check and are thrown; only a refused statement is the rule's own fault
function isRefusal(cause: unknown): boolean {
  return cause instanceof AppError && cause.code === 'ENGINE_FAILED'
}

async function refusable(rule: string, work: () => Promise<Tally>): Promise<Tally> {
  try {
    return await work()
  } catch (cause) {
    if (!isRefusal(cause)) throw cause
    const reason = (cause as AppError).params.reason ?? ''
    return stopped(rule, `分析引擎不接受这条规则（${reason}），请检查参数`, 'engine')
  }
}
