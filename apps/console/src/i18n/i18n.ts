import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import en from './en.json'
import zh from './zh.json'

const KEY = 'shuyuan.language'

/** Texts of each page folder stand under the folder's name: `catalogue/texts.zh.json` → `t('catalogue.title')`. */
const folders = {
  zh: import.meta.glob<object>('../*/texts.zh.json', { eager: true, import: 'default' }),
  en: import.meta.glob<object>('../*/texts.en.json', { eager: true, import: 'default' }),
}
const merged = (own: object, texts: Record<string, object>) => ({
  ...own,
  ...Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.split('/')[1], text])),
})

void i18next.use(initReactI18next).init({
  resources: { zh: { translation: merged(zh, folders.zh) }, en: { translation: merged(en, folders.en) } },
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
