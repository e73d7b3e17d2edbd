import { Space } from 'antd'
import { type ReactNode, useEffect } from 'react'

/** Frame of a page: one h1, the document title, actions on the right. */
export function PageShell({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · 数源工作台`
  }, [title])
  return (
    <div className="page">
      <div className="page-head">
        <h1>{title}</h1>
        {actions ? <Space wrap>{actions}</Space> : null}
      </div>
      {children}
    </div>
  )
}
