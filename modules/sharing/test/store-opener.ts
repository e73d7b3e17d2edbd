/** A process beside others: opens a shared store and closes it again N times, or leaves a mark once it has written there. */
import { writeFileSync } from 'node:fs'
import { openShared } from '../src/store/shared-store.ts'

const [path = '', does = '', mark = ''] = process.argv.slice(2)
const open = () => openShared(path, {}, (root) => root)

if (does === 'write') {
  const { store, write, close } = open()
  write(() => {
    store.putSync('written', 1)
    writeFileSync(mark, '')
  })
  await close()
} else for (let n = 0; n < Number(does); n++) await open().close()
