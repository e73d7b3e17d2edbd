import { book } from './journey/book.ts'
import { bulk } from './journey/bulk.ts'
import { catalogueChain } from './journey/catalogue-chain.ts'
import { catalogueReview } from './journey/catalogue-review.ts'
import { search } from './journey/search.ts'
import { room } from './room.ts'

room('the catalogue', [book, search, bulk, catalogueChain, catalogueReview])
