import { ident } from '@shuyuan/engine'
import type { Column } from '../column.ts'
import { asNumber, asTime } from '../column.sql.ts'
import type { World } from '../kind.ts'

export interface Comparison {
  left: Column
  operator: '=' | '<>' | '<' | '<=' | '>' | '>='
  right: Column
}

export interface Denial {
  same: Column[]
  comparisons: Comparison[]
  as: 'auto' | 'number' | 'date'
  /** rows of one class that may be compared pair by pair */
  most: number
  applies: string
}

const MIRROR = { '=': '=', '<>': '<>', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const

/**
 * Rows that stand in a pair the constraint forbids, as `r`. Equalities become classes; one comparison of a column with itself is told by
 * the least and greatest value of the class, two by a running extreme in order of the first, both in n log n. Anything else is joined
 * within its class, and a class beyond `most` makes the engine refuse rather than compare without end.
 */
export function conflictSql(denial: Denial, world: World): string {
  const { same, comparisons, applies } = denial
  const rows = `SELECT _row, ${[...same.map((c, i) => `${ident(c.name)} AS s${i}`), ...comparisons.flatMap((c, i) => [`${read(c.left, denial.as)} AS l${i}`, `${read(c.right, denial.as)} AS r${i}`])].join(', ')} FROM ${world.source} WHERE ${applies}`
  const by = same.map((_, i) => `s${i}`).join(', ')
  const partition = by === '' ? '' : `PARTITION BY ${by}`
  const [first, second] = comparisons
  const plain = comparisons.every((c) => c.left.name === c.right.name && c.operator !== '=')
  if (comparisons.length === 0) return `SELECT _row AS r FROM (${rows}) QUALIFY count(*) OVER (${partition}) > 1`
  if (plain && comparisons.length === 1 && first) {
    const spread = `min(l0) OVER (${partition}) <> max(l0) OVER (${partition})`
    const pair = first.operator.includes('=') ? `count(*) OVER (${partition}) > 1` : spread
    return `SELECT _row AS r FROM (${rows}) QUALIFY ${pair}`
  }
  if (plain && comparisons.length === 2 && first && second && first.operator !== '<>' && second.operator !== '<>') {
    const side = (a: Comparison['operator'], b: Comparison['operator']) => {
      const frame = `${partition} ORDER BY l0 ${a.startsWith('>') ? 'ASC' : 'DESC'} RANGE UNBOUNDED PRECEDING EXCLUDE ${a.includes('=') ? 'CURRENT ROW' : 'GROUP'}`
      return `l1 ${b} ${b.startsWith('>') ? 'min' : 'max'}(l1) OVER (${frame})`
    }
    const hit = `${side(first.operator, second.operator)} OR ${side(MIRROR[first.operator], MIRROR[second.operator])}`
    return `SELECT _row AS r FROM (${rows}) QUALIFY ${hit}`
  }
  const on = [
    ...same.map((_, i) => `a.s${i} = b.s${i}`),
    ...comparisons.map((c, i) => `a.l${i} ${c.operator} b.r${i}`),
    'a._row <> b._row',
  ].join(' AND ')
  const bounded = `SELECT *, CASE WHEN count(*) OVER (${partition}) > ${denial.most} THEN error('class too large') END AS "$bound" FROM (${rows})`
  return `WITH t AS MATERIALIZED (${bounded}), p AS (SELECT a._row AS x, b._row AS y FROM t a JOIN t b ON ${on} WHERE a."$bound" IS NULL)
    SELECT x AS r FROM p UNION SELECT y FROM p`
}

function read(column: Column, as: Denial['as']): string {
  return as === 'number' ? asNumber(column) : as === 'date' ? asTime(column) : ident(column.name)
}
