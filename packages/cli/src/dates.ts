/** As precise as it is given: "2025", "Juni 2025", "10 Juni 2025". */
export function partialDate(date: string, language: 'id' | 'en'): string {
  if (date.length === 'YYYY-MM-DD'.length) return longDate(date, language);
  if (date.length === 'YYYY'.length) return date;
  const format = new Intl.DateTimeFormat(locales[language], { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(date));
}

/** "17 Oktober 1990" */
export function longDate(date: string, language: 'id' | 'en'): string {
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(date));
}

const locales = { id: 'id-ID', en: 'en-GB' };
