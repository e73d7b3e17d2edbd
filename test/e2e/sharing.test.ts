import { lifecycle } from './journey/lifecycle.ts'
import { lineage } from './journey/lineage.ts'
import { openData } from './journey/open-data.ts'
import { reopenData } from './journey/reopen-data.ts'
import { shareData } from './journey/share-data.ts'
import { room } from './room.ts'

room('sharing and opening', [shareData, openData, reopenData, lineage, lifecycle])
