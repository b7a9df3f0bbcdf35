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

/** "28 Mei 2025", "15–21 Mei 2025", "1 Mei – 5 Juni 2025"; whole months without their days: "Februari–April 2025". */
export function daySpan(from: string, to: string, wholeMonths: boolean, language: 'id' | 'en'): string {
  if (wholeMonths) return monthSpan(from.slice(0, 7), to.slice(0, 7), language);
  if (from === to) return longDate(from, language);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${longDate(to, language)}`;
  const first = longDate(from, language);
  return `${from.slice(0, 4) === to.slice(0, 4) ? first.replace(/ \d{4}$/, '') : first} – ${longDate(to, language)}`;
}

/** "Oktober 2025", "Januari–Maret 2026", "Desember 2025 – Januari 2026" */
export function monthSpan(from: string, to: string, language: 'id' | 'en'): string {
  const [first, last] = [partialDate(from, language), partialDate(to, language)];
  if (from === to) return last;
  return from.slice(0, 4) === to.slice(0, 4) ? `${first.replace(/ \d{4}$/, '')}–${last}` : `${first} – ${last}`;
}

const locales = { id: 'id-ID', en: 'en-GB' };
