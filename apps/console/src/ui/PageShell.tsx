import { Space } from 'antd'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** Frame of a page: one h1, the document title, actions on the right. */
export function PageShell({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation()
  const brand = t('layout.brand')
  useEffect(() => {
    document.title = `${title} · ${brand}`
  }, [title, brand])
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
