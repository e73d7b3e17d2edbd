import { createPrivateKey } from 'node:crypto'
import { readFileSync, writeSync } from 'node:fs'
import { openLog } from '../src/index.ts'

// Child of the kill test: appends from many callers and prints a receipt for each answer, until it is killed.
const [dir = '', keyFile = '', round = ''] = process.argv.slice(2)
const key = createPrivateKey(readFileSync(keyFile, 'utf8'))
const log = await openLog({ dir, origin: 'kill.test/log', key, flushAfter: 5 })
let count = 0
async function caller(name: number): Promise<never> {
  for (;;) {
    const leaf = JSON.stringify({ id: `${round}-${name}-${count++}` })
    const { index, proof, checkpoint } = await log.append(Buffer.from(leaf))
    writeSync(1, `${JSON.stringify({ id: JSON.parse(leaf).id, origin: log.origin, index, leaf, proof, checkpoint })}\n`)
  }
}
await Promise.all(Array.from({ length: 20 }, (_, name) => caller(name)))
