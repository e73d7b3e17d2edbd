import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'

/** The reader's newest notices that are about an entry. */
export function EntryNotices({ entry }: { entry: string }) {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ['notices', 'entry', entry],
    queryFn: () => read(api.GET('/v1/workflow/notices', { params: { query: { limit: 500 } } })),
  })
  return (
    <Loaded query={query}>
      {({ items }) => {
        const about = items.filter(({ link }) => link?.includes(entry))
        if (about.length === 0) return <p className="quiet">{t('catalogue.noNotices')}</p>
        return (
          <ul>
            {about.map(({ id, at, title, body, link }) => (
              <li key={id}>
                <time dateTime={at}>{moment(at)}</time> {link ? <Go to={link}>{title}</Go> : title}{' '}
                <span className="quiet">{body}</span>
              </li>
            ))}
          </ul>
        )
      }}
    </Loaded>
  )
}
