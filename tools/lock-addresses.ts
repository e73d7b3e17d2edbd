interface Locked {
  name?: string
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
}

/**
 * The lock file with the public address of each package: npm then fetches it at once instead of asking for all its versions first, which is half of
 * an install. A registry of one's own is asked all the same (npm's `replace-registry-host`), and gets into no lock file (.npmrc).
 */
export function withAddresses(lock: string): string {
  const document = JSON.parse(lock) as { packages: Record<string, Locked> }
  for (const [path, entry] of Object.entries(document.packages)) {
    const { version, integrity, link } = entry
    if (!path.includes('node_modules/') || link || !version || !integrity) continue
    const name = entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const resolved = `https://registry.npmjs.org/${name}/-/${name.split('/').at(-1)}-${version}.tgz`
    const { resolved: _, ...rest } = entry
    // behind the version, where npm writes it
    const members = Object.entries(rest).flatMap((member) =>
      member[0] === 'version' ? [member, ['resolved', resolved]] : [member],
    )
    document.packages[path] = Object.fromEntries(members)
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
