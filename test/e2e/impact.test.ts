import { impact } from './journey/impact.ts'
import { inPlace } from './journey/in-place.ts'
import { room } from './room.ts'

room('before a change, and data that stay', [inPlace, impact])
