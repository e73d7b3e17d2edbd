import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** A link to an address that is put together at run time: ids in paths, links in notices. */
export function Go({ to, children, className }: { to: string; children: ReactNode; className?: string }) {
  const [path = '/', query] = to.split('?')
  const search = query ? { search: Object.fromEntries(new URLSearchParams(query)) } : {}
  return (
    <Link to={path as '/'} {...(search as object)} {...(className ? { className } : {})}>
      {children}
    </Link>
  )
}
