import type { Locale } from '../../i18n/index.ts';

/** What every preview image says beside the title of its page: an image is passed on without the page. */
export const ogWarning: Readonly<Record<Locale, string>> = {
  id: 'Perkiraan, bukan situs resmi',
  en: 'An estimate, not an official site',
};

export const ogLocale: Readonly<Record<Locale, string>> = { id: 'id_ID', en: 'en_GB' };

/** For those who cannot see the image: what stands in it. */
export function ogAlt(title: string, locale: Locale): string {
  return `${title}. ${ogWarning[locale]}.`;
}
