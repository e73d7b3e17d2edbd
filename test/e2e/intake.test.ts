import { cleansing } from './journey/cleansing.ts'
import { discovery } from './journey/discovery.ts'
import { onboardFile } from './journey/onboard-file.ts'
import { repairData } from './journey/repair-data.ts'
import { ticket } from './journey/ticket.ts'
import { room } from './room.ts'

room('files and their quality', [discovery, cleansing, onboardFile, repairData, ticket])
