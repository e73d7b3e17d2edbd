import { Go } from '../ui/Go.tsx'

/** the page of a thing, by the beginning of its id */
const PAGES: Record<string, string> = {
  app: '/applications/',
  dst: '/datasets/',
  ent: '/catalogue/',
  flw: '/workflow/flows/',
  grt: '/grants/',
  imp: '/imports/',
  obd: '/onboarding/',
  org: '/identity/orgs/',
  pub: '/opendata/',
  src: '/connection/sources/',
  sup: '/supervise/',
  svc: '/services/',
  tkt: '/ticket/',
  tsk: '/workflow/tasks/',
}

/** What an event was about; it opens its page where it has one. */
export function ObjectLink({ id }: { id: string }) {
  const page = PAGES[id.slice(0, id.indexOf('_'))]
  return <span className="mono">{page ? <Go to={page + id}>{id}</Go> : id}</span>
}
