import { cleansing } from './journey/cleansing.ts'
import { discovery } from './journey/discovery.ts'
import { fillInFor } from './journey/fill-in-for.ts'
import { gradeAndSource } from './journey/grade-and-source.ts'
import { impact } from './journey/impact.ts'
import { inPlace } from './journey/in-place.ts'
import { onboardFile } from './journey/onboard-file.ts'
import { repairData } from './journey/repair-data.ts'
import { ticket } from './journey/ticket.ts'
import { room } from './room.ts'

room('files, their quality, grades and sources', [
  discovery,
  cleansing,
  onboardFile,
  repairData,
  ticket,
  inPlace,
  impact,
  fillInFor,
  gradeAndSource,
])
