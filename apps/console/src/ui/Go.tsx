import { Link, useRouter } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'

interface Props {
  to: string
  children: ReactNode
  className?: string
  /** looks like a button; it stays a link for the keyboard and for a new tab */
  as?: 'link' | 'button' | 'primary'
}

/** A link to an address that is put together at run time: ids in paths, links in notices. */
export function Go({ to, children, className, as = 'link' }: Props) {
  const router = useRouter()
  const [path = '/', query] = to.split('?')
  const search = query ? { search: Object.fromEntries(new URLSearchParams(query)) } : {}
  if (as !== 'link') {
    const href = `${router.basepath}${to}`
    return (
      <Button
        type={as === 'primary' ? 'primary' : 'default'}
        href={href}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          void router.navigate({ to: path as '/', ...(search as object) })
        }}
      >
        {children}
      </Button>
    )
  }
  return (
    <Link to={path as '/'} {...(search as object)} {...(className ? { className } : {})}>
      {children}
    </Link>
  )
}
