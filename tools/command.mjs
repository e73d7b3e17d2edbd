import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { onParentGone } from './parent.mjs'
import { root } from './root.mjs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const running = new Set()
/** exit code to leave with when all that runs has ended; 0: nobody asked us to leave */
let leaving = 0

/** Runs a command quietly; resolves to `{ code, output }`. `timeout` in ms ends it. Whoever stops us, or npm above us, stops it too, and then this never resolves. */
export function command(file, args, options = {}) {
  return new Promise((done) => {
    // first, since a signal may come as soon as the child lives
    if (running.size === 0) for (const signal of SIGNALS) process.on(signal, leave)
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    running.add(child)
    const end = (result) => {
      if (!running.delete(child)) return
      if (running.size === 0) for (const signal of SIGNALS) process.off(signal, leave)
      if (!leaving) done(result)
      else if (running.size === 0) process.exit(leaving)
    }
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    child.on('error', (cause) => end({ code: 127, output: String(cause) }))
    child.on('close', (code) => end({ code: code ?? 1, output }))
  })
}

onParentGone(() => running.size > 0 && leave('SIGTERM'))

/** The second time, what does not listen is killed. */
function leave(signal) {
  for (const child of running) child.kill(leaving ? 'SIGKILL' : 'SIGTERM')
  leaving = 128 + constants.signals[signal]
}
