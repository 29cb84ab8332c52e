import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { isSet } from '../../../domain/agreement/fact.ts';
import { workingLanguagesOf } from '../../../domain/agreement/working-language.ts';
import type { Language } from '../../../domain/language.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';

/** No language is named, and the agreement leaves it open, names several, or none of the service's. */
export type LanguageNotKnown = { readonly kind: 'language-not-known'; readonly workingLanguage?: string };

/** In which language to print: the one that is asked for, or the one in which the authorities write to each other. */
export const languageOf = (agreement: Agreement, asked: Language | undefined): Result<Language, LanguageNotKnown> => {
  if (asked !== undefined) return ok(asked);
  const [one, another] = workingLanguagesOf(agreement);
  if (one !== undefined && another === undefined) return ok(one);
  const { workingLanguage } = agreement;
  return fail({ kind: 'language-not-known', ...(isSet(workingLanguage) ? { workingLanguage: workingLanguage.value } : {}) });
};
