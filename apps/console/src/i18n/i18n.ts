import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import en from './en.json'
import zh from './zh.json'

const KEY = 'shuyuan.language'

/** Texts of each page folder stand under its path: `catalogue/texts.zh.json` → `t('catalogue.title')`, `connection/source/…` → `t('connection.source.title')`. */
const folders = {
  zh: import.meta.glob<object>('../**/texts.zh.json', { eager: true, import: 'default' }),
  en: import.meta.glob<object>('../**/texts.en.json', { eager: true, import: 'default' }),
}
function merged(own: object, texts: Record<string, object>): Record<string, unknown> {
  const all: Record<string, unknown> = { ...own }
  for (const [path, text] of Object.entries(texts)) {
    const steps = path.split('/').slice(1, -1)
    let place = all
    for (const step of steps) place = (place[step] ??= {}) as Record<string, unknown>
    Object.assign(place, text)
  }
  return all
}

void i18next.use(initReactI18next).init({
  resources: {
    zh: { translation: merged(zh, folders.zh) as never },
    en: { translation: merged(en, folders.en) as never },
  },
  lng: localStorage.getItem(KEY) ?? 'zh',
  fallbackLng: 'zh',
  interpolation: { escapeValue: false }, // React escapes
  returnNull: false,
})

export function setLanguage(language: 'zh' | 'en'): void {
  localStorage.setItem(KEY, language)
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN'
  void i18next.changeLanguage(language)
}
