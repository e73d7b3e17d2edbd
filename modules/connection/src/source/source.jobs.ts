import { inTx } from '@shuyuan/db'
import { z } from 'zod'
import type { ConnectionDeps } from '../deps.ts'
import { noteTrial } from './note-trial.ts'
import { openAddress } from './reach-source.ts'
import { enabledSources, lockSource } from './source.store.ts'
import { tryAddress } from './try-address.ts'

/** `connection.look`: every enabled source is tried once a day; accounts that can write since then are told to their owners. */
export function defineSourceJobs(deps: ConnectionDeps): void {
  deps.jobs.define({
    kind: 'connection.look',
    input: z.object({}),
    title: () => '检查数据源连接与账号权限',
    async run(ctx) {
      const ids = await enabledSources(deps.db)
      let done = 0
      for (const id of ids) {
        ctx.signal.throwIfAborted()
        const { source, connector, secret } = await openAddress(deps, id, { anyState: true })
        const trial = await tryAddress(deps, connector, { config: source.config, secret })
        await inTx(deps.db, async (tx) => {
          const now = await lockSource(tx, id)
          if (now?.editedAt.getTime() === source.editedAt.getTime())
            await noteTrial(deps, tx, now, trial, { id: 'system', name: '系统', org: null })
        })
        await ctx.progress(++done, ids.length)
      }
      return { sources: done }
    },
  })
}
