import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { needNode } from './node24.mjs'
import { onParentGone } from './parent.mjs'
import { root } from './root.mjs'

const ONE_WISH_MS = 1000

/**
 * Runs a TypeScript entry under Node 24 as if this process were it: same arguments, streams, signals and exit code. The child has a process group of its
 * own, so Ctrl-C reaches it once, through us; and it sees its channel close when we are killed.
 */
export function launch(entry, args) {
  const child = spawn(needNode(), ['--disable-warning=ExperimentalWarning', entry, ...args], {
    cwd: root,
    detached: true,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // what Node has compiled once is kept: later starts take two thirds of the time
    env: {
      NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'),
      ...process.env,
      SHUYUAN_CWD: process.env.INIT_CWD ?? process.cwd(),
    },
  })
  let told = 0
  const tell = (signal) => {
    // npm and its shell pass on what they got themselves: one wish to stop, not a second one that is in a hurry
    if (told > 0 && performance.now() - told < ONE_WISH_MS) return
    told = performance.now()
    child.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, tell)
  onParentGone(() => told || tell('SIGTERM'))
  child.on('error', (cause) => {
    console.error(`无法启动 ${entry}：${cause.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 1)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}
