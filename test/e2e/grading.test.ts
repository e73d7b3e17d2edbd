import { fillInFor } from './journey/fill-in-for.ts'
import { gradeAndSource } from './journey/grade-and-source.ts'
import { room } from './room.ts'

room('grades and sources', [fillInFor, gradeAndSource])
