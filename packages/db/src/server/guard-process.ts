import { spawn } from 'node:child_process'
import type { Account } from './account.ts'

/**
 * Waits for the end of a pipe that only the platform holds. A word means all is well; the bare end means that the platform died, by kill -9 even,
 * and then the server is told to shut down.
 */
const SCRIPT = `trap '' INT TERM HUP
if read -r word; then exit 0; fi
kill -INT "$1" 2>/dev/null || exit 0
n=0
while [ $n -lt 100 ] && kill -0 "$1" 2>/dev/null; do sleep 0.1; n=$((n+1)); done
kill -QUIT "$1" 2>/dev/null`

/** A tiny shell that outlives the platform just long enough to stop the server `pid`; started again when someone kills it. */
export function guardProcess(pid: number, account: Account): { dismiss(): void } {
  let dismissed = false
  let started = 0
  let guard = watch()

  function watch() {
    started++
    const child = spawn('/bin/sh', ['-c', SCRIPT, 'shuyuan-guard', String(pid)], {
      ...account,
      cwd: '/',
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    child.stdin.on('error', () => {})
    child.on('error', () => {})
    child.on('exit', () => {
      if (!dismissed && started < 20) guard = watch()
    })
    child.unref()
    ;(child.stdin as unknown as { unref?(): void }).unref?.()
    return child
  }

  return {
    dismiss() {
      dismissed = true
      guard.stdin.end('bye\n')
    },
  }
}
