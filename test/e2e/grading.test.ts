import { fillInFor } from './journey/fill-in-for.ts'
import { gradeAndSource } from './journey/grade-and-source.ts'
import { impact } from './journey/impact.ts'
import { inPlace } from './journey/in-place.ts'
import { room } from './room.ts'

room('before a change, data that stay, grades and sources', [inPlace, impact, fillInFor, gradeAndSource])
