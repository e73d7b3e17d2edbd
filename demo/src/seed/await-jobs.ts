import type { SeedContext } from './context.ts'

const TELL_MS = 2000

/**
 * Waits until no job is queued or running and tells how it stands every two seconds. When nobody waits any more `progress` throws, and so does
 * this: the jobs are put back into the queue by the platform that stops.
 */
export async function awaitJobs(
  { deps, progress }: { deps: { jobs: Pick<SeedContext['deps']['jobs'], 'idle'> }; progress(line: string): void },
  tell: (seconds: number) => Promise<string> | string = (seconds) => `后台任务进行中，用时 ${seconds} 秒`,
): Promise<void> {
  const began = performance.now()
  const idle = deps.jobs.idle().then(() => true)
  idle.catch(() => {}) // left behind by a stop, it ends with its database
  while (!(await Promise.race([idle, pause()]))) progress(await tell(Math.round((performance.now() - began) / 1000)))
}

const pause = (): Promise<false> => new Promise((ok) => setTimeout(ok, TELL_MS, false).unref())
