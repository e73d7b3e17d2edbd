/**
 * Facets that are counted together. Documents which agree in all of them are of one class, so that a document is counted once and not once
 * per facet; departments with their regions make a group, the attributes with few values another.
 */
export interface FacetGroup {
  facets: string[]
  classes: number
  /** numbers of the values, facet by facet for each class */
  values: Uint32Array
}

/** The classes of a document stand beside each other, group by group: they are looked at together. */
export type Classes = Uint16Array | Uint32Array

/** One facet of all documents, by number of the value. */
export interface FacetColumn {
  facet: string
  of: ArrayLike<number>
}

/** classes that are few whatever they are made of */
const FEW = 4096
/** a group may have so many more classes than its facet of the most values */
const WIDER = 1.25
/** documents before others get a turn */
const STEP = 65_536

/** Groups for the facets with the classes of the documents, in steps of some milliseconds. */
export function* groupFacets(
  columns: FacetColumn[],
  documents: number,
): Generator<void, { groups: FacetGroup[]; classes: Classes }> {
  const single: { column: FacetColumn; draft: Draft }[] = []
  for (const column of columns) {
    const draft = yield* combine(undefined, column, documents, Infinity)
    if (draft) single.push({ column, draft })
  }
  const groups: Draft[] = []
  for (const { column, draft } of single.toSorted((a, b) => a.draft.rows.length - b.draft.rows.length)) {
    const last = groups.at(-1)
    const most = Math.max(FEW, WIDER * Math.max(last?.rows.length ?? 0, draft.rows.length))
    const both = last && (yield* combine(last, column, documents, most))
    if (both) groups[groups.length - 1] = both
    else groups.push(draft)
  }
  return {
    groups: groups.map(({ facets, rows }) => ({
      facets,
      classes: rows.length,
      values: Uint32Array.from(rows.flat()),
    })),
    classes: interleave(groups, documents),
  }
}

function interleave(groups: Draft[], documents: number): Classes {
  const size = documents * groups.length
  const classes = groups.every(({ rows }) => rows.length <= 65_536) ? new Uint16Array(size) : new Uint32Array(size)
  for (const [i, { of }] of groups.entries())
    for (let document = 0; document < documents; document++)
      classes[document * groups.length + i] = of[document] as number
  return classes
}

interface Draft {
  facets: string[]
  of: Int32Array
  /** values of each class */
  rows: number[][]
}

/** A group with one more facet; undefined when it has more than `most` classes. */
function* combine(
  group: Draft | undefined,
  column: FacetColumn,
  documents: number,
  most: number,
): Generator<void, Draft | undefined> {
  const of = new Int32Array(documents)
  const rows: number[][] = []
  const numbers = new Map<number, number>()
  for (let document = 0; document < documents; document++) {
    if (document % STEP === STEP - 1) yield
    const before = group ? (group.of[document] as number) : 0
    const value = column.of[document] ?? 0
    const key = before * 2 ** 26 + value
    let number = numbers.get(key)
    if (number === undefined) {
      if (rows.length >= most) return undefined
      numbers.set(key, (number = rows.length))
      rows.push([...(group?.rows[before] ?? []), value])
    }
    of[document] = number
  }
  return { facets: [...(group?.facets ?? []), column.facet], of, rows }
}

/** The facets of a document with the numbers of their values. */
export function factsOf(groups: FacetGroup[], classes: Classes, document: number): [string, number][] {
  return groups.flatMap(({ facets, values }, i) => {
    const at = (classes[document * groups.length + i] as number) * facets.length
    return facets.map((facet, place): [string, number] => [facet, values[at + place] as number])
  })
}
