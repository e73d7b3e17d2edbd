import 'antd/dist/reset.css'
import 'antd/dist/antd.css'
import './console.css'
import './print.css'
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { App as AntApp, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import i18next from 'i18next'
import { StrictMode, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { useTranslation } from 'react-i18next'
import { ShuyuanError } from './api.ts'
import './i18n/i18n.ts'
import { closeRouter, openRouter } from './router.tsx'
import { theme } from './theme.ts'

const queries = new QueryClient({
  queryCache: new QueryCache(),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // a refusal is an answer, only a lost connection is worth another try
      retry: (times, cause) => !(cause instanceof ShuyuanError) && times < 2,
    },
  },
})

// what was read in the other language is read again, what is still on its way was asked for in it
i18next.on('languageChanged', () => void queries.cancelQueries().then(() => queries.invalidateQueries()))

/** Somebody may have signed out, and somebody else in, since a page that the browser brings back was left: nothing of it is seen again. */
function Root() {
  const [visit, start] = useState(() => ({ number: 1, router: openRouter() }))
  useEffect(() => {
    const forget = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return
      queries.clear()
      closeRouter(visit.router)
      flushSync(() => start({ number: visit.number + 1, router: openRouter() }))
    }
    window.addEventListener('pageshow', forget)
    return () => window.removeEventListener('pageshow', forget)
  }, [visit])
  return <Console key={visit.number} router={visit.router} />
}

function Console({ router }: { router: ReturnType<typeof openRouter> }) {
  const { i18n } = useTranslation()
  return (
    <ConfigProvider locale={i18n.language === 'en' ? enUS : zhCN} theme={theme}>
      <AntApp message={{ maxCount: 3 }}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  )
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Root />
  </StrictMode>,
)
