import { isOfJustice, type Office } from '../../domain/alert/office.ts';
import type { Language } from '../../domain/language.ts';
import type { MailWords } from './words/mail-words.ts';
import { wordsOf } from './words/words-of.ts';

/** By which operations an office reads its alerts and acknowledges them. */
export const operationsOf = (office: Office): { readonly list: string; readonly acknowledge: string } =>
  isOfJustice(office)
    ? { list: 'listConvictedTransferAlerts', acknowledge: 'acknowledgeConvictedTransferAlert' }
    : { list: 'listAlerts', acknowledge: 'acknowledgeAlert' };

/** The words of a language as an office reads them: a central authority has transfers and treaties, and no case. */
export const wordsFor = (office: Office, language: Language): MailWords => {
  const words = wordsOf[language];
  if (!isOfJustice(office)) return words;
  const { thing, reference, treaty } = words.transfers;
  return {
    ...words,
    labels: { ...words.labels, case: thing, reference, agreement: treaty },
    digest: { ...words.digest, columns: { ...words.digest.columns, case: thing } },
  };
};
