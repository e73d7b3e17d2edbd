import { calm, GATHERING } from '@shuyuan/kernel'

/** Where calls wait to be let in together: one transaction and one synced write cost the same for one call and for many. */
export interface Door {
  /** one more call stands at the door */
  enter(): void
  /** a call that came in has its answer, or is not answered from here */
  leave(): void
  /** resolves when those who can be expected have come, at the latest when patience ends; `arrived` counts who stands at the door */
  gather(arrived: () => number): Promise<void>
}

/** Fewer callers than this are let in as they come. */
const FEW = 8

/**
 * Programs that call all the time come back once they are answered. So the door waits for as many as were seen at once, unless these are
 * enough for two parties: then one is answered while the other is written. Who is answered elsewhere leaves at once, and is not expected.
 */
export function createDoor(): Door {
  let inside = 0
  let expected = 0
  let wanted = Number.POSITIVE_INFINITY
  let open: () => void = () => {}
  let atDoor = (): number => 0

  const wait = (wants: number, arrived: () => number): Promise<void> =>
    new Promise((done) => {
      const impatient = setTimeout(() => {
        expected = arrived()
        open()
      }, GATHERING.patience)
      wanted = wants
      atDoor = arrived
      open = () => {
        wanted = Number.POSITIVE_INFINITY
        clearTimeout(impatient)
        done()
      }
    })

  return {
    enter() {
      inside++
      if (inside > expected) expected = inside
      if (wanted <= inside && wanted <= atDoor()) open()
    },
    leave() {
      inside--
    },
    async gather(arrived) {
      const { enough } = GATHERING
      if (expected < FEW) return calm(arrived)
      const wants = expected < 2 * enough ? expected : enough
      if (arrived() < wants) await wait(wants, arrived)
      if (arrived() < wants) await calm(arrived)
    },
  }
}

/** Lets calls in as soon as no more of them arrive. */
export const OPEN_DOOR: Door = { enter() {}, leave() {}, gather: calm }
