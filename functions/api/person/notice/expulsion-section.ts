import type { ExpulsionDecision } from '../../../../domain/file/expulsion-decision.ts';
import { barredUntil, isOwnNational } from '../../../../domain/sanction/barred-until.ts';
import { type Section, type Speaking, stated } from './speaking.ts';
import { dayText, spanText } from './spoken.ts';

/** For how long the person is barred, as far as that is known, and how surely. */
const barredFor = (speaking: Speaking, decision: ExpulsionDecision): readonly string[] => {
  const { shared, language, state, words } = speaking;
  const { barred, lastDay, notRead, notKnown, ofItsOwn } = words.sanctions.expulsion;
  if (isOwnNational(shared, state)) return [ofItsOwn];
  const known = barredUntil(decision, shared, state);
  if (known === undefined) return [notKnown];
  return [
    stated(speaking, barred, spanText(language, 'year', known.rule.value)),
    stated(speaking, lastDay, dayText(language, known.until)),
    ...(known.rule.certainty === 'verified' ? [] : [notRead]),
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
