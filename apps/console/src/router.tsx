import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { Shell } from './layout/Shell.tsx'
import { LoginPage } from './session/LoginPage.tsx'

const root = createRootRoute()
const login = createRoute({ getParentRoute: () => root, path: '/login', component: LoginPage })
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell })

/** Every page is loaded when first opened. */
const page = <P extends string>(path: P, load: () => Promise<Record<string, unknown>>, name: string) =>
  createRoute({ getParentRoute: () => shell, path, component: lazyRouteComponent(load as never, name as never) })

const pages = [page('/', () => import('./workbench/WorkbenchPage.tsx'), 'WorkbenchPage')]

export const router = createRouter({
  routeTree: root.addChildren([login, shell.addChildren(pages)]),
  basepath: '/console',
  defaultPreload: 'intent',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
