import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { Button, Layout, Menu, Space, Spin, Tag, Typography } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setLanguage } from '../i18n/i18n.ts'
import { GlobalSearch } from '../search/GlobalSearch.tsx'
import { SignInAgain } from '../session/SignInAgain.tsx'
import { useCan, useMe, useSignOut } from '../session/session.tsx'
import { TourBar } from '../tour/TourBar.tsx'
import { useTour } from '../tour/useTour.ts'
import { Problem } from '../ui/Problem.tsx'
import { MENU } from './menu.ts'

/** Navigation, header and the page. Nobody signed in → login, with the way back; a session that ends meanwhile is renewed over the page. */
export function Shell() {
  const { t, i18n } = useTranslation()
  const { me, signedOut, failure, retry } = useMe()
  const can = useCan()
  const signOut = useSignOut()
  const tour = useTour()
  const navigate = useNavigate()
  const path = useRouterState({ select: (state) => state.location.pathname })

  const address = useRouterState({ select: (state) => state.location.href })
  const [ended, setEnded] = useState(false)
  const loginPage = `/console/login?next=${encodeURIComponent(address)}`

  useEffect(() => {
    if (signedOut && !me) location.assign(loginPage)
  }, [signedOut, me, loginPage])
  useEffect(() => {
    const end = () => setEnded(true)
    window.addEventListener('shuyuan:signed-out', end)
    return () => window.removeEventListener('shuyuan:signed-out', end)
  }, [])

  // an initial password opens nothing but the page where it is changed
  useEffect(() => {
    if (me?.mustChange && path !== '/account') void navigate({ to: '/account', replace: true })
  }, [me?.mustChange, path, navigate])

  // the rail scrolls by itself: the entry of this page is brought into sight
  useEffect(() => {
    if (me && path) document.querySelector('.rail .ant-menu-item-selected')?.scrollIntoView({ block: 'nearest' })
  }, [me, path])

  if (!me)
    return (
      <main className="waiting">
        {failure ? (
          <Problem cause={failure} retry={retry} />
        ) : (
          <Spin description={t('list.loading')}>
            <div className="waiting-room" />
          </Spin>
        )}
      </main>
    )
  const items = MENU.map((group) => ({
    key: group.label,
    type: 'group' as const,
    label: t(`menu.${group.label}`),
    children: group.entries
      .filter((entry) => can(entry.action))
      .map((entry) => ({ key: entry.path, label: t(`menu.${entry.label}`) })),
  })).filter((group) => group.children.length > 0)
  const current = MENU.flatMap((group) => group.entries)
    .map((entry) => entry.path)
    .filter((start) => path === start || (start !== '/' && path.startsWith(`${start}/`)))
    .at(-1)

  return (
    <Layout style={{ minHeight: '100vh' }}>
      <a className="skip" href="#main">
        {t('layout.skip')}
      </a>
      <Layout.Sider
        width={216}
        theme="light"
        breakpoint="lg"
        collapsedWidth={0}
        className="rail"
        style={{ borderRight: '1px solid #d5dde5' }}
      >
        <Typography.Paragraph strong style={{ padding: '16px 20px 4px', fontSize: 17, margin: 0 }}>
          {t('layout.brand')}
        </Typography.Paragraph>
        <nav aria-label={t('layout.navigation')}>
          <Menu
            mode="inline"
            selectedKeys={current ? [current] : []}
            items={items}
            onClick={({ key }) => void navigate({ to: key })}
            style={{ borderInlineEnd: 0 }}
          />
        </nav>
      </Layout.Sider>
      <Layout>
        <Layout.Header
          style={{
            background: '#fff',
            borderBottom: '1px solid #d5dde5',
            padding: '0 24px',
            display: 'flex',
            justifyContent: 'space-between',
            gap: 24,
            height: 52,
            lineHeight: '52px',
          }}
        >
          {can('catalogue.search.read') ? <GlobalSearch /> : <span />}
          <Space size="middle">
            <a href="/">{t('layout.portal')}</a>
            <a href="/docs">{t('layout.docs')}</a>
            <Button
              size="small"
              lang={i18n.language === 'en' ? 'zh' : 'en'}
              onClick={() => setLanguage(i18n.language === 'en' ? 'zh' : 'en')}
            >
              {i18n.language === 'en' ? '中文' : 'English'}
            </Button>
            <span>
              <Link to="/account">{me.subject.name}</Link>{' '}
              {me.roles.map((role) => (
                <Tag key={role.id}>{i18n.language === 'en' ? role.en : role.zh}</Tag>
              ))}
            </span>
            <Button size="small" onClick={() => void tour.go(0)}>
              {t('tour.open')}
            </Button>
            <Button size="small" onClick={() => void signOut()}>
              {t('layout.signOut')}
            </Button>
          </Space>
        </Layout.Header>
        <Layout.Content id="main" tabIndex={-1} style={{ background: '#fff' }}>
          <TourBar />
          <Outlet />
        </Layout.Content>
        {ended ? <SignInAgain person={me.subject.id} loginPage={loginPage} onDone={() => setEnded(false)} /> : null}
      </Layout>
    </Layout>
  )
}
