import { isSet } from '../../../domain/agreement/fact.ts';
import { assumptionIn } from '../../../domain/agreement/stage-record.ts';
import { workingLanguagesOf } from '../../../domain/agreement/working-language.ts';
import type { Followed } from './form-of.ts';
import { agreementText } from './head.ts';
import { anyOriginalNotPrinted } from './names.ts';
import { stated, type Telling } from './telling.ts';

/** What rests on an assumption, told in the language; its source is quoted as it is stored. */
const assumedText = (telling: Telling, stored: string): string => {
  const { law, words } = telling;
  const assumption = assumptionIn(stored);
  if (assumption === undefined) return stated(telling, words.notes.assumed, stored);
  const [before, after] = law.quotes;
  return `${law.assumed(agreementText(telling), law.day(assumption.date))} ${before}${assumption.source}${after}`;
};

const languageNote = (telling: Telling): readonly string[] => {
  const { agreement, language, words } = telling;
  const { workingLanguage } = agreement;
  const working = workingLanguagesOf(agreement);
  if (!isSet(workingLanguage) || working.includes(language)) return [];
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const named = working.map((code) => names.of(code) ?? code).join(', ');
  return [words.notes.workingLanguage(named === '' ? workingLanguage.value : named)];
};

/** What whoever reads the document has to know of it. */
export const notesOf = (telling: Telling, followed: Followed): readonly string[] => {
  const { words, shared, files } = telling;
  const { notes, formNotFound, noForm } = words;
  return [
    ...('form' in followed ? [] : [followed.lacks === 'not-found' ? formNotFound : noForm]),
    ...languageNote(telling),
    ...shared.agreement.assumptions.map((stored) => assumedText(telling, stored)),
    ...(anyOriginalNotPrinted(telling) ? [notes.originals] : []),
    ...(files.some(({ attachment }) => attachment.attachmentId === undefined) ? [notes.hashOnly] : []),
  ];
};
