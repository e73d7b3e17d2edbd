import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createClient } from '@shuyuan/sdk'
import type { RealPlatform } from '../../tools/real/real-platform.ts'

/** What a platform has used since it began: processor seconds, and the most memory. */
export interface Used {
  cpu: number
  peakMB: number
}

/** A platform in another process on the database at `url`. */
export async function openPlatform(url: string): Promise<RealPlatform & { used(): Promise<Used> }> {
  const file = fileURLToPath(new URL('platform.ts', import.meta.url))
  const child = fork(file, [url], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const answer = async <T>(): Promise<T> =>
    (
      await Promise.race([
        once(child, 'message'),
        once(child, 'exit').then(([code]) => Promise.reject(new Error(`the platform ended with ${code}`))),
      ])
    )[0] as T
  const { base, token } = await answer<{ base: string; token: string }>()
  return {
    base,
    token,
    client: createClient({ base, token }),
    used() {
      child.send('used')
      return answer<Used>()
    },
    async close() {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}
