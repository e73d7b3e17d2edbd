import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 weigh what lies outside the heap (the bytes of an upload, answers of the engine) together with what lies inside. Else it marks the whole
 * heap for every 64 MB that pass through a buffer, and so does half as much work again as the upload itself.
 */
export function countExternal(): void {
  setFlagsFromString('--external-memory-accounted-in-global-limit')
}
