import { generateNik } from '@bansos-kit/core/nik';
import { catalogFor, type Locale } from '../i18n/index.ts';
import { type PartReading, readNik } from './nik-reading.ts';

/** The made-up number of the drawings: a woman, so that the 40 added to the day shows. Its serial is hardly ever reached. */
export const exampleNik = generateNik({ region: '320411', birthDate: '1990-12-21', sex: 'female', serial: '9001' });

export function exampleReading(locale: Locale): PartReading[] {
  const { nikTool, retirement } = catalogFor(locale);
  const reading = readNik(exampleNik, '2026-01-01', { locale, nik: nikTool, retirement });
  if (reading.status !== 'valid') throw new Error('the example must be valid');
  return reading.parts;
}
