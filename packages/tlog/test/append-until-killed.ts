import { createPrivateKey } from 'node:crypto'
import { readFileSync, writeSync } from 'node:fs'
import { formatReceipt, openLog, parseReceipt } from '../src/index.ts'

// Child of the kill test: appends from many callers and prints a receipt for each answer, until it is killed.
const [dir = '', keyFile = '', round = ''] = process.argv.slice(2)
const key = createPrivateKey(readFileSync(keyFile, 'utf8'))
// segments this small are written over many times before the kill
const log = await openLog({ dir, origin: 'kill.test/log', key, flushAfter: 5, segmentBytes: 4096 })
let count = 0
async function caller(name: number): Promise<never> {
  for (;;) {
    const leaf = Buffer.from(JSON.stringify({ id: `${round}-${name}-${count++}` }))
    const { index, proof, checkpoint } = await log.append(leaf)
    writeSync(1, `${JSON.stringify(parseReceipt(formatReceipt(leaf, index, proof, checkpoint)))}\n`)
  }
}
await Promise.all(Array.from({ length: 20 }, (_, name) => caller(name)))
