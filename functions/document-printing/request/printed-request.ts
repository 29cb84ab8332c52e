import type { Language } from '../../../domain/language.ts';
import { englishLaw } from '../../mail/law/english.ts';
import { frenchLaw } from '../../mail/law/french.ts';
import { kazakhLaw } from '../../mail/law/kazakh.ts';
import type { LawWords } from '../../mail/law/law-words.ts';
import { russianLaw } from '../../mail/law/russian.ts';
import type { Printed } from '../printed.ts';
import { requestWords } from '../words/words-of.ts';
import { followedBy } from './form-of.ts';
import { agreementText, headOf } from './head.ts';
import { notesOf } from './notes.ts';
import { numberedFiles } from './numbered-files.ts';
import { photographPlace } from './photograph.ts';
import { sectionsOf } from './sections.ts';
import type { Asked, Telling } from './telling.ts';

const laws: Readonly<Record<Language, LawWords>> = { kk: kazakhLaw, ru: russianLaw, fr: frenchLaw, en: englishLaw };

/**
 * The request for readmission of a case, or the notice where no request is needed: in the form that the agreement annexes, and in the
 * layout of the house where that was not found; all that the shared file states, and nothing of an own file.
 */
export const printedRequest = (asked: Asked): Printed => {
  const { shared, language } = asked;
  const words = requestWords[language];
  const telling: Telling = { ...asked, words, law: laws[language], files: numberedFiles(shared) };
  const followed = followedBy(asked);
  const place = photographPlace(telling);
  const title = words.titles[shared.status === 'notified' ? 'notice' : 'request'];
  return {
    language,
    title,
    subtitles: [
      ...('form' in followed ? [words.annex(followed.form.annex, followed.form.ofProtocol === true)] : []),
      agreementText(telling),
    ],
    head: headOf(telling),
    notes: notesOf(telling, followed),
    ...(place === undefined ? {} : { photograph: place }),
    sections: sectionsOf(telling, followed.parts),
    signature: words.signature,
    foot: `${title} · ${shared.requestingService.reference} · ${shared.id}`,
    signs: words.notes.characters,
  };
};
