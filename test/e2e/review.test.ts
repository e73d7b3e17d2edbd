import { dataScreens } from './journey/data-screens.ts'
import { english } from './journey/english.ts'
import { reviewDesk } from './journey/review-desk.ts'
import { supervise } from './journey/supervise.ts'
import { room } from './room.ts'

room('screens and reviews', [english, dataScreens, supervise, reviewDesk])
