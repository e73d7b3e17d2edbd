import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { openDb } from '@shuyuan/db'
import { createCatalogueIndex } from '../document/catalogue-index.ts'
import { claimFolder } from './claim-folder.ts'
import { isFull } from './disk.ts'
import { fillIndex } from './fill-index.ts'
import { followChanges, type Position, readWords } from './follow-changes.ts'
import { createKeeper } from './keep-index.ts'
import { LARGE } from './large.ts'
import type { Asked, IndexStatus, Said } from './message.ts'
import { countEntries, dropOldChanges, readHorizon } from './source.store.ts'
import { warmUp } from './warm-up.ts'

// The thread of the search index: reads it from the disk or fills it from the database, follows the changes, answers. A failure ends the
// thread; the platform starts a new one at the next question.

const POLL_MS = 250
const PRUNE_EVERY = 2400
/** turns until segments are merged again after the disk was full */
const REST = 240
const NOTHING = { documents: 0, bytes: 0, segments: 0 }

const port = parentPort as MessagePort
const { url, folder } = workerData as { url: string; folder?: string }
const began = performance.now()
// two read side by side; one session holds the folder
const db = openDb(url, { max: 3 })
const status: Pick<IndexStatus, 'ready' | 'filling' | 'seconds' | 'restored'> = {
  ready: false,
  filling: { done: 0, total: 0, full: false },
  seconds: null,
  restored: false,
}
port.on('message', (message: Asked) => {
  void reply(message).then((said) => port.postMessage(said))
})

status.filling.total = await countEntries(db)
const large = status.filling.total > LARGE
const kept = large && folder !== undefined ? await claimFolder(db, folder) : undefined
const index = createCatalogueIndex(kept)
const keeper = kept === undefined ? undefined : createKeeper(db, index, kept)
let position: Position = { horizon: '0', seen: new Set() }
let looked = 0
let changed = 0
let following = Promise.resolve()
let tidied = 0

await start()
for (let turn = 1; ; turn++) {
  await setTimeout(POLL_MS)
  await follow()
  // never while segments are merged: what is not yet a part of the index would be cleared away
  if (keeper?.keep(position, changed)) changed = 0
  if (!keeper?.busy() && turn >= tidied) await tidy(turn)
  if (turn % PRUNE_EVERY === 0) await dropOldChanges(db)
}

async function tidy(turn: number): Promise<void> {
  try {
    await index.index.tidy(() => setImmediate())
  } catch (cause) {
    if (!isFull(cause)) throw cause
    tidied = turn + REST
    process.emitWarning(`Cannot tidy the search index in "${kept}": the disk is full`)
  }
}

async function start(): Promise<void> {
  const restored = await keeper?.restore()
  status.restored = restored !== undefined
  position = restored ?? { horizon: await readHorizon(db), seen: new Set() }
  await readWords(db, index)
  if (!restored) await fillIndex(db, index, status.filling, kept)
  await follow()
  if (large) warmUp(index)
  status.ready = true
  status.seconds = (performance.now() - began) / 1000
  port.postMessage({ id: 0, said: null } satisfies Said)
  if (!restored) keeper?.keep(position, Infinity)
}

/** one after the other, also when a question waits for it */
function follow(): Promise<void> {
  following = following.then(async () => {
    const at = performance.now()
    const followed = await followChanges(db, index, position)
    position = followed
    looked = at
    changed += followed.changed
  })
  return following
}

async function reply({ id, verb, asked }: Asked): Promise<Said> {
  try {
    if (verb === 'status') return { id, said: { ...status, ...(status.ready ? index.index.size() : NOTHING) } }
    if (!status.ready) return { id, filling: status.filling }
    if (verb === 'ask') return { id, said: { ...index.ask(asked), age: performance.now() - looked } }
    await follow()
    return { id, said: null }
  } catch (cause) {
    return { id, failed: String(cause) }
  }
}
