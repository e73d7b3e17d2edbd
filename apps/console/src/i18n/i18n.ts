import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import en from './en.json'
import zh from './zh.json'

const KEY = 'shuyuan.language'

void i18next.use(initReactI18next).init({
  resources: { zh: { translation: zh }, en: { translation: en } },
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
