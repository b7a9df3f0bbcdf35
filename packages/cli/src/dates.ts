/** "17 Oktober 1990" */
export function longDate(date: string, language: 'id' | 'en'): string {
  const format = new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(date));
}
