import { openDb } from '@shuyuan/db'
import { countExternal } from '../../apps/server/src/index.ts'
import { openRealPlatform } from '../../tools/real/real-platform.ts'

/**
 * A platform in a process of its own, so that its memory and processor time are its own and not those of the program that sends it a file.
 * Started by `open-platform.ts` with the address of its database; answers each message with what it has used so far.
 */
countExternal()
const db = openDb(process.argv[2] ?? '')
const platform = await openRealPlatform(db)
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpu: (user + system) / 1e6, peakMB: process.resourceUsage().maxRSS / 1024 })
})
process.once('disconnect', async () => {
  await platform.close()
  await db.destroy()
})
process.send?.({ base: platform.base, token: platform.token })
