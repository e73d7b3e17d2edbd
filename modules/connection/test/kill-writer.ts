import type { Town } from './kill-town.ts'

/** Changes that a round may bring, so that a slow machine is not given more to do than a fast one. */
const A_ROUND = 300
const long = (seed: number) => Array.from({ length: 700 }, (_, i) => ((i + 1) * (seed + 7919)).toString(36)).join('')
const sleep = (ms: number) => new Promise((ok) => setTimeout(ok, ms))

/** Random committed and rolled back work at 登记; counts the row changes that were committed (a moved key is two). */
export function startWriter(town: Town) {
  const going = { on: true, most: 0, resting: false }
  let changes = 0
  let next = 1
  const live = new Set<number>()
  const pick = () => [...live][Math.floor(Math.random() * live.size)] ?? 1
  const statement = async (): Promise<number> => {
    const dice = Math.random()
    if (dice < 0.45 || live.size < 20) {
      const ids = Array.from({ length: 1 + Math.floor(Math.random() * 4) }, () => next++)
      for (const id of ids) live.add(id)
      const text = long(ids[0] ?? 0)
      return town.run(
        `insert into 登记 values ${ids.map((id) => `(${id}, '甲', '名${id}', ${id} * 1.25, '${text}')`).join(', ')}`,
      )
    }
    const id = pick()
    if (dice < 0.75) return town.run(`update 登记 set 数 = 数 + 1 where id = ${id}`)
    if (dice < 0.85) {
      const to = next++
      live.delete(id)
      live.add(to)
      return 2 * (await town.run(`update 登记 set id = ${to}, 名 = concat('搬', 名) where id = ${id}`))
    }
    if (dice < 0.9) return town.run(`update 登记 set 长 = null, 名 = '' where id = ${id}`)
    live.delete(id)
    return town.run(`delete from 登记 where id = ${id}`)
  }
  const transaction = async () => {
    const before = new Set(live)
    await town.run('begin')
    let count = 0
    for (let n = Math.random() * 5; n > 0; n--) count += await statement()
    const keep = Math.random() < 0.9
    await town.run(keep ? 'commit' : 'rollback')
    if (keep) changes += count
    else {
      live.clear()
      for (const id of before) live.add(id)
    }
  }
  const done = (async () => {
    while (going.on) {
      going.resting = changes >= going.most
      if (!going.resting) await transaction()
      await sleep(going.resting ? 5 : Math.random() * 8)
    }
  })()
  return {
    changes: () => changes,
    more() {
      going.most = changes + A_ROUND
      going.resting = false
    },
    /** Resolves between two transactions; nothing follows until there may be more. */
    async rest() {
      going.most = 0
      while (!going.resting) await sleep(5)
    },
    async stop() {
      going.on = false
      await done
    },
  }
}
