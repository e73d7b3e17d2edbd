/** A gateway process that gathers calls otherwise than the product: `PACE=<enough>/<patience in ms>[/<MB for young objects>]`. */
import { GATHERING } from '@shuyuan/kernel'

const [enough = Number.NaN, patience = Number.NaN] = (process.env.PACE ?? '').split('/').map(Number)
if (!(enough >= 1 && patience >= 0))
  throw new Error(`Cannot serve: PACE is "${process.env.PACE}", it must be like 16/2`)
Object.assign(GATHERING, { enough, patience })
await import('../../apps/server/src/main.ts')
