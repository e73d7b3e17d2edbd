import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { openDb } from '@shuyuan/db'
import { createCatalogueIndex } from '../document/catalogue-index.ts'
import { followChanges, type Position, readSynonyms } from './follow-changes.ts'
import type { Asked, IndexStatus, Said } from './message.ts'
import { countEntries, dropOldChanges, readHorizon, readVersions } from './source.store.ts'

// The thread of the search index: fills it from the database, follows the changes, answers. A failure ends the thread; the platform
// starts a new one at the next question.

const POLL_MS = 250
const PRUNE_EVERY = 2400
const PAGE = 1000

const port = parentPort as MessagePort
const db = openDb((workerData as { url: string }).url, { max: 2 })
const index = createCatalogueIndex()
const status: Pick<IndexStatus, 'ready' | 'filling' | 'seconds'> = {
  ready: false,
  filling: { done: 0, total: 0 },
  seconds: null,
}
let position: Position = { horizon: '0', seen: new Set() }
let following = Promise.resolve()

port.on('message', (message: Asked) => {
  void reply(message).then((said) => port.postMessage(said))
})
await fill()
for (let turn = 1; ; turn++) {
  await setTimeout(POLL_MS)
  await follow()
  await index.index.tidy(() => setImmediate())
  if (turn % PRUNE_EVERY === 0) await dropOldChanges(db)
}

async function fill(): Promise<void> {
  const began = performance.now()
  position = { horizon: await readHorizon(db), seen: new Set() }
  status.filling.total = await countEntries(db)
  await readSynonyms(db, index)
  const writer = index.writer()
  for (let last = ''; ; ) {
    const versions = await readVersions(db, last, PAGE)
    for (const version of versions) index.write(writer, version)
    const end = versions.at(-1)?.id
    if (end === undefined) break
    last = end
    status.filling.done = Math.min(status.filling.done + PAGE, status.filling.total)
  }
  index.index.fill(writer)
  await follow()
  status.ready = true
  status.seconds = (performance.now() - began) / 1000
  port.postMessage({ id: 0, said: null } satisfies Said)
}

/** one after the other, also when a question waits for it */
function follow(): Promise<void> {
  following = following.then(async () => {
    position = await followChanges(db, index, position)
  })
  return following
}

async function reply({ id, verb, asked }: Asked): Promise<Said> {
  try {
    if (verb === 'status') return { id, said: { ...status, ...index.index.size() } }
    if (!status.ready) return { id, filling: status.filling }
    if (verb === 'ask') return { id, said: index.ask(asked) }
    await follow()
    return { id, said: null }
  } catch (cause) {
    return { id, failed: String(cause) }
  }
}
