import { capture } from './journey/capture.ts'
import { harvest } from './journey/harvest.ts'
import { lifecycle } from './journey/lifecycle.ts'
import { lineage } from './journey/lineage.ts'
import { openData } from './journey/open-data.ts'
import { ownScreens } from './journey/own-screens.ts'
import { reopenData } from './journey/reopen-data.ts'
import { shareData } from './journey/share-data.ts'
import { sourceKinds } from './journey/source-kinds.ts'
import { source } from './journey/source.ts'
import { sync } from './journey/sync.ts'
import { room } from './room.ts'

room('other systems, sharing and opening', [
  ownScreens,
  source,
  sourceKinds,
  sync,
  harvest,
  capture,
  shareData,
  openData,
  reopenData,
  lineage,
  lifecycle,
])
