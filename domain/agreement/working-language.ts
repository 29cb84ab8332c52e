import type { Language } from '../language.ts';
import type { Agreement } from './agreement.ts';
import { isSet } from './fact.ts';

const ours: Readonly<Record<string, Language>> = { Kazakh: 'kk', Russian: 'ru', French: 'fr', English: 'en' };

/**
 * Those of the service's languages in which the authorities write to each other: one, two where the text leaves the choice, none where it
 * was not found.
 */
export const workingLanguagesOf = ({ workingLanguage }: Agreement): readonly Language[] =>
  isSet(workingLanguage) ? workingLanguage.value.split(' or ').flatMap((name) => ours[name] ?? []) : [];
