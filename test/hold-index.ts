import { openDb } from '@shuyuan/db'
import { openSearch } from '../modules/catalogue/src/search/thread/open-search.ts'

// A process that does nothing but hold the search index of a database, to be killed. node test/hold-index.ts URL FOLDER

const [url = '', folder = ''] = process.argv.slice(2)
const search = openSearch(openDb(url), folder)
search.start()
for (let last = ''; ; ) {
  const { ready } = await search.status()
  const now = ready ? 'ready' : 'filling'
  if (now !== last) console.log((last = now))
}
