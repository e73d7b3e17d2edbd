/** No document comes after. */
export const END = 0x7fffffff

/** Goes through the documents of a segment that match, in ascending order. */
export interface Cursor {
  /** where it stands; END behind the last */
  readonly document: number
  /** upper estimate of its documents */
  readonly size: number
  /** field bits of the match at `document` */
  fields(): number
  /** 0…1: how well `document` matches */
  strength(): number
  next(): void
  /** to the first document that is not before `target` */
  seek(target: number): void
}
