import { book } from './journey/book.ts'
import { bulk } from './journey/bulk.ts'
import { catalogueChain } from './journey/catalogue-chain.ts'
import { catalogueReview } from './journey/catalogue-review.ts'
import { firstDay } from './journey/first-day.ts'
import { identity } from './journey/identity.ts'
import { rules } from './journey/rules.ts'
import { search } from './journey/search.ts'
import { standards } from './journey/standards.ts'
import { verification } from './journey/verification.ts'
import { room } from './room.ts'

room('the catalogue, standards and accounts', [
  firstDay,
  book,
  search,
  bulk,
  catalogueChain,
  catalogueReview,
  standards,
  rules,
  verification,
  identity,
])
