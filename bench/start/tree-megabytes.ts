import { readdirSync, readFileSync } from 'node:fs'

interface Process {
  pid: number
  parent: number
}

/** Memory of a process and everything it started, however deep (the database's processes too): proportional set size, in MB of 10⁶ bytes. */
export function treeMegabytes(root: number): number {
  const tree = new Set([root])
  const all = processes()
  for (let grown = true; grown; ) {
    const born = all.filter(({ pid, parent }) => tree.has(parent) && !tree.has(pid))
    for (const { pid } of born) tree.add(pid)
    grown = born.length > 0
  }
  return [...tree].reduce((sum, pid) => sum + kilobytes(pid) * 1024, 0) / 1e6
}

function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = read(`/proc/${name}/stat`)
      return [{ pid: Number(name), parent: Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]) }]
    })
}

/** Shared pages are counted once over all who share them. */
function kilobytes(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
}

/** '' when the process has gone in between. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
