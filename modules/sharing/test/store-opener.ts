/** A process that opens a shared store and closes it again, over and over, while others write. */
import { openShared } from '../src/store/shared-store.ts'

const [path = '', times = ''] = process.argv.slice(2)
for (let n = 0; n < Number(times); n++) await openShared(path, {}, () => null).close()
