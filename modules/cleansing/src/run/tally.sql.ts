import { list } from '@shuyuan/engine'
import { WHOLE_ROW } from '../plan/chain.sql.ts'

const SAMPLES = 3

/** What each of `steps` steps and the closing check did to the rows of `from`: `c` changed, `r` refused, `d` left out, `e` row numbers. */
export function tallySql(steps: number, from: string): string {
  const each = Array.from({ length: steps + 1 }, (_, i) => {
    const at = (i + 1) * 1000
    const bit = `"~m" & ${1n << BigInt(i)}::ubigint <> 0::ubigint`
    const refused = `"~s" between ${at} and ${at + WHOLE_ROW}`
    const left = `"~s" = ${-(i + 1)}`
    return [
      `count(*) filter (${bit}) as c${i}`,
      `count(*) filter (${refused}) as r${i}`,
      `count(*) filter (${left}) as d${i}`,
      `min(_row, ${SAMPLES}) filter (${bit} or ${refused} or ${left}) as e${i}`,
    ]
  })
  return `select count(*) as n, ${list(each.flat())} from ${from}`
}
