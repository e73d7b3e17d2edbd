import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/** Runs a command quietly; resolves to `{ code, output }`. `timeout` in ms ends it. */
export function command(file, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    child.on('error', (cause) => done({ code: 127, output: String(cause) }))
    child.on('close', (code) => done({ code: code ?? 1, output }))
  })
}
