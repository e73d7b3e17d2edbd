import { capture } from './journey/capture.ts'
import { harvest } from './journey/harvest.ts'
import { ownScreens } from './journey/own-screens.ts'
import { source } from './journey/source.ts'
import { sourceKinds } from './journey/source-kinds.ts'
import { sync } from './journey/sync.ts'
import { room } from './room.ts'

room('other systems', [ownScreens, source, sourceKinds, sync, harvest, capture])
