/** How much of a catalogue has data behind it. Entries counted are the published ones, each once, however many resources it has. */
export interface BookCount {
  published: number
  attached: number
}

export interface ProviderCount extends BookCount {
  provider: string
  name: string
}

/** A number, and the query of `/v1/catalogue/entries` that lists exactly the entries it counts. */
export interface Figure {
  count: number
  list: string
}

export interface BookLine {
  published: Figure
  attached: Figure
  unattached: Figure
  /** 挂接率: attached ÷ published, 0 to 1; null when nothing is published */
  attachRate: number | null
}

export interface Book extends BookLine {
  providers: (BookLine & { provider: string; name: string })[]
}

/** 一本账: the totals are the sums of the departments, so that no figure can disagree with its parts. Pure. */
export function makeBook(counts: ProviderCount[]): Book {
  const sum = (key: keyof BookCount) => counts.reduce((total, count) => total + count[key], 0)
  return {
    ...makeLine({ published: sum('published'), attached: sum('attached') }),
    providers: counts.map(({ provider, name, ...count }) => ({ provider, name, ...makeLine(count, provider) })),
  }
}

function makeLine({ published, attached }: BookCount, provider?: string): BookLine {
  const figure = (count: number, narrower: Record<string, string> = {}): Figure => ({
    count,
    list: new URLSearchParams({ published: 'true', ...(provider ? { provider } : {}), ...narrower }).toString(),
  })
  return {
    published: figure(published),
    attached: figure(attached, { attached: 'true' }),
    unattached: figure(published - attached, { attached: 'false' }),
    attachRate: published === 0 ? null : attached / published,
  }
}
