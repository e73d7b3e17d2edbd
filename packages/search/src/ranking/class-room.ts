import type { FacetGroup } from '../segment/facet-group.ts'

/** Room to judge and count the classes of a group in. It is used again: a question looks at few of thousands of classes. */
export interface ClassRoom {
  /** by class, 0 = not yet judged */
  verdicts: Uint16Array
  /** documents by class, those included that one facet of the group alone refuses */
  counts: Uint32Array
  /** classes that were judged */
  readonly seen: number[]
  /** nothing is judged or counted any more */
  leave(): void
}

const rooms = new WeakMap<FacetGroup, ClassRoom>()

/** The empty room of a group, for one question until it leaves. */
export function takeRoom(group: FacetGroup): ClassRoom {
  const room = rooms.get(group) ?? makeRoom(group.classes)
  rooms.delete(group)
  const leave = () => {
    for (const number of room.seen) {
      room.verdicts[number] = 0
      room.counts[number] = 0
    }
    room.seen.length = 0
    rooms.set(group, room)
  }
  return Object.assign(room, { leave })
}

function makeRoom(classes: number): ClassRoom {
  return { verdicts: new Uint16Array(classes), counts: new Uint32Array(classes), seen: [], leave() {} }
}
