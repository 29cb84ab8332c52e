import type { ReturnDecision } from '../../../../domain/file/return-decision.ts';
import { appealTime } from './appeal-time.ts';
import { sanctionSections } from './sanction-sections.ts';
import { type Asked, type Section, type Speaking, stated } from './speaking.ts';
import { dayText, named } from './spoken.ts';
import { noticeWords } from './words/register.ts';

type Telling = Speaking & { readonly decision: ReturnDecision };

const decisionIn = (telling: Telling): Section => {
  const { words, decision, state, language } = telling;
  const { kind, reference, decidedOn, notifiedOn, countries, annulledOn } = decision;
  const { heading, kinds, ...labels } = words.decision;
  return {
    heading,
    paragraphs: [
      kinds[kind],
      stated(telling, labels.state, named(language, 'region', state)),
      stated(telling, labels.reference, reference),
      stated(telling, labels.decidedOn, dayText(language, decidedOn)),
      stated(telling, labels.notifiedOn, dayText(language, notifiedOn)),
      stated(telling, labels.countries, countries.map((country) => named(language, 'region', country)).join(', ')),
      ...(annulledOn === undefined ? [] : [stated(telling, labels.annulled, dayText(language, annulledOn))]),
    ],
  };
};

const reasonsIn = (telling: Telling): Section => {
  const { words, decision, language } = telling;
  const { heading, none, writtenIn } = words.reasons;
  const { reasons = [] } = decision;
  const written = reasons.find((text) => text.language === language);
  if (written !== undefined) return { heading, paragraphs: [written.text] };
  const others = reasons.flatMap((other) => [
    stated(telling, writtenIn, named(language, 'language', other.language)),
    other.text,
  ]);
  return { heading, paragraphs: others.length === 0 ? [none] : others };
};

const remediesIn = (telling: Telling): Section => {
  const { heading, right, states, noRemoval } = telling.words.remedies;
  const { remedies } = telling.own;
  const lodged = remedies === undefined ? [] : [states[remedies.state]];
  return { heading, paragraphs: [right, appealTime(telling, telling.decision), ...lodged, noRemoval] };
};

const counselIn = (telling: Speaking): Section => {
  const { heading, has, none, others } = telling.words.counsel;
  const { counsel } = telling.own;
  const whom = counsel?.has === true ? stated(telling, has, `${counsel.name}, ${counsel.contact}`) : none;
  return { heading, paragraphs: [whom, others] };
};

const languageIn = (telling: Speaking): Section => {
  const { heading, told, ask } = telling.words.language;
  const { returnDecision } = telling.own;
  return {
    heading,
    paragraphs: [...(returnDecision === undefined ? [] : [stated(telling, told, returnDecision.language)]), ask],
  };
};

/** Under which number the State itself files the case. */
const referenceOf = ({ shared, state }: Speaking): string | undefined => {
  if (shared.requestingState === state) return shared.requestingService.reference;
  return 'requestedService' in shared ? shared.requestedService?.reference : undefined;
};

const complaintIn = (telling: Speaking): Section => {
  const { heading, to, unknown, free, quote } = telling.words.complaint;
  const { channel } = telling;
  const reference = referenceOf(telling);
  const where = channel === undefined ? unknown : stated(telling, to, channel);
  return { heading, paragraphs: [where, free, ...(reference === undefined ? [] : [stated(telling, quote, reference)])] };
};

/**
 * What the State tells the person of what stands in its own file, in that language: the return decision, why the person is returned,
 * bans and expulsions. Times are those of the State, and the end of the time to appeal is that of the earliest reading: whoever keeps to
 * it is in time in every one. Undefined where nothing of that is on record.
 */
export const writtenNotice = (asked: Asked): { readonly title: string; readonly sections: readonly Section[] } | undefined => {
  const words = noticeWords()[asked.language];
  const speaking = { ...asked, words };
  const { returnDecision: decision } = asked.own;
  const telling = decision && { ...speaking, decision };
  const decided = telling === undefined ? [] : [decisionIn(telling), reasonsIn(telling), remediesIn(telling)];
  const told = [...decided, ...sanctionSections(speaking)];
  if (told.length === 0) return undefined;
  return {
    title: words.title,
    sections: [
      ...told,
      { heading: words.fear.heading, paragraphs: [words.fear.say, words.fear.always] },
      counselIn(speaking),
      languageIn(speaking),
      complaintIn(speaking),
    ],
  };
};
