import type { Text } from '@bansos-kit/core/policy';
import type { Language } from './language.ts';

/** A text of the tables in one language; Indonesian is always there. */
export const inLanguage = (text: Text, language: Language): string => text[language] ?? text.id;
