/** `npm run demo:day -- [--data DIR]`: beside a running demo city, a day of business in the departments' own databases. */
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openDb, runningServer } from '@shuyuan/db'
import { civilDate, systemClock } from '@shuyuan/kernel'
import { generateCity } from './generate-city.ts'
import { civilDay } from './live/civil-day.ts'
import { moveFleet } from './live/move-fleet.ts'
import { fleetDatabase } from './seed/captures.ts'

const USAGE = '用法：npm run demo:day -- [--data 数据目录] [--seed 演示城市的种子]'
const MOVES = 60
/** SQLSTATE of a schema, and of a table, that is not there */
const NOTHING = ['3F000', '42P01']
const values = readOptions()
const dataDir =
  values.data === undefined
    ? fileURLToPath(new URL('../../data', import.meta.url))
    : resolve(process.env.SHUYUAN_CWD ?? process.cwd(), values.data)
const url = runningServer(dataDir)
if (!url) {
  console.log(`平台没有在数据目录 ${dataDir} 上运行：请先 npm start，再运行本命令`)
  process.exit(1)
}
const civil = openDb(url, { max: 1 })
const city = generateCity({ seed: Number(values.seed), scale: 'small' })
const { typed } = await civilDay(civil, city, civilDate(systemClock.now()).replaceAll('-', '')).catch(refuse)
await civil.destroy()
console.log(`民政业务系统：今天登记 ${typed.length} 户，其中几户录错；今晚 2 点采集，也可以在“数据同步”里立即运行`)

const place = new URL(url)
place.pathname = `/${fleetDatabase({ host: place.hostname, port: Number(place.port) }).database}`
const fleet = openDb(place.href, { max: 1 })
console.log(`公交调度系统：车辆每秒报一次位置，共 ${MOVES} 秒；在“变更捕获”里看延迟和此刻数据`)
for (let i = 0; i < MOVES; i++) {
  await moveFleet(fleet)
  await setTimeout(1000)
}
await fleet.destroy()
process.exit(0)

function readOptions() {
  try {
    return parseArgs({ options: { data: { type: 'string' }, seed: { type: 'string', default: '1' } } }).values
  } catch {
    console.error(USAGE)
    process.exit(2)
  }
}

function refuse(cause: { code?: string }): never {
  if (!NOTHING.includes(cause.code ?? '')) throw cause
  console.log(`数据目录 ${dataDir} 里没有演示城市：请用不带 --empty 的 npm start 装入`)
  process.exit(1)
}
