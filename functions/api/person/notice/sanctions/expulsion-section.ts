import { bears } from '../../../../../domain/agreement/fact.ts';
import type { ExpulsionDecision } from '../../../../../domain/file/expulsion-decision.ts';
import { expulsionRulesOf } from '../../../../../domain/sanction/rules/rules-of.ts';
import { addMonths } from '../../../../../domain/time/calendar-date.ts';
import { type Section, type Speaking, stated } from '../speaking.ts';
import { dayText, spanText } from '../spoken.ts';

/** For how long the person is barred, as far as that is known, and how surely. */
const barredFor = (speaking: Speaking, { kind, decidedOn }: ExpulsionDecision): readonly string[] => {
  const { language, state, words } = speaking;
  const { barred, lastDay, notRead, notKnown } = words.sanctions.expulsion;
  const years = expulsionRulesOf(state)?.barredYears[kind];
  if (years === undefined || !bears(years)) return [notKnown];
  return [
    stated(speaking, barred, spanText(language, 'year', years.value)),
    stated(speaking, lastDay, dayText(language, addMonths(decidedOn, 12 * years.value))),
    ...(years.certainty === 'verified' ? [] : [notRead]),
  ];
};

/** What a court decided of the person's expulsion, each decision on record in a section of its own. */
export const expulsionSections = (speaking: Speaking): readonly Section[] => {
  const { language, own, words } = speaking;
  const { heading, kinds, court, reference, decidedOn, fine, annulled } = words.sanctions.expulsion;
  return (own.expulsionDecisions ?? []).map((decision) => ({
    heading,
    paragraphs: [
      kinds[decision.kind],
      stated(speaking, court, decision.court),
      stated(speaking, reference, decision.reference),
      stated(speaking, decidedOn, dayText(language, decision.decidedOn)),
      ...(decision.fine === undefined ? [] : [stated(speaking, fine, decision.fine)]),
      ...(decision.annulledOn === undefined
        ? barredFor(speaking, decision)
        : [stated(speaking, annulled, dayText(language, decision.annulledOn))]),
    ],
  }));
};
