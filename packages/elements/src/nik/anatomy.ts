import type { ParsedNik } from '@bansos-kit/core/nik';
import { html, nothing, type TemplateResult } from 'lit';
import { date } from '../base/dates.ts';
import type { Locale } from '../base/locale.ts';
import type { NikMessages } from './messages.ts';

export interface AnatomyOptions {
  locale: Locale;
  say(key: keyof NikMessages, values?: Record<string, string>): string;
  /** The name of a region by its code of 2, 4 or 6 digits. */
  nameOf: ((code: string) => string | undefined) | undefined;
}

/** The sixteen digits in their groups, each with what it says: a list for everyone, drawn as a row of boxes. */
export function anatomy(value: ParsedNik, { locale, say, nameOf }: AnatomyOptions): TemplateResult {
  const { nik, regionCode, birthDateAlternatives: others } = value;
  const group = (part: string, label: string, digits: string, meaning: unknown) => html`<div class="group ${part}">
    <dt>${label}</dt>
    <dd>
      <span class="digits" dir="ltr">${digits}</span>
      <span>${meaning}</span>
    </dd>
  </div>`;
  const region = (length: number) => nameOf?.(regionCode.slice(0, length)) ?? nothing;
  return html`<dl class="anatomy no-print" part="anatomy">
    ${group('region', say('province'), nik.slice(0, 2), region(2))}
    ${group('region', say('regency'), nik.slice(2, 4), region(4))}
    ${group('region', say('district'), nik.slice(4, 6), html`${region(6)} ${say(regionWords[value.regionStatus])}`)}
    ${group(
      'birth',
      say('birthDate'),
      nik.slice(6, 12),
      html`<b>${date(value.birthDate, locale)}.</b>
        ${others.map((other) => html` ${say('orDate', { date: date(other, locale) })} `)}
        <br />${sexWords(value, say)}`,
    )}
    ${group('serial', say('serial'), value.serial, say('serialMeaning'))}
  </dl>`;
}

const regionWords = {
  current: 'codeKnown',
  retired: 'codeRetired',
  unknown: 'codeUnknown',
} as const satisfies Record<ParsedNik['regionStatus'], keyof NikMessages>;

function sexWords({ sex, nik }: ParsedNik, say: AnatomyOptions['say']): string {
  const written = Number(nik.slice(6, 8));
  return sex === 'male' ? say('male') : say('female', { sum: `${written} − 40 = ${written - 40}` });
}
