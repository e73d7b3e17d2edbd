import { setTimeout } from 'node:timers/promises'
import { openDb } from '@shuyuan/db'
import { openSearch } from '../modules/catalogue/src/search/thread/open-search.ts'

// A process that does nothing but hold the search index of a database, to be killed. node test/hold-index.ts URL FOLDER

const [url = '', folder = ''] = process.argv.slice(2)
const search = openSearch(openDb(url), folder)
search.start()
for (let last = ''; ; await setTimeout(5)) {
  const { ready } = await search.status().catch(() => ({ ready: false })) // on a busy machine it may be too late with its answer
  const now = ready ? 'ready' : 'filling'
  if (now !== last) console.log((last = now))
}
