import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { UsageError } from './usage-error.ts'

/** Reads one line without showing it: on a terminal nothing of it is echoed, from a pipe it is the first line. */
export function askHidden(question: string): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const line = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY === true })
  process.stderr.write(question)
  return new Promise((resolve, reject) => {
    line.once('line', (answer) => {
      resolve(answer)
      line.close()
    })
    // Ctrl-C, Ctrl-D or an empty pipe
    line.once('SIGINT', () => line.close())
    line.once('close', () => {
      process.stderr.write('\n')
      reject(new UsageError('没有输入密码'))
    })
  })
}
