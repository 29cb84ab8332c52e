import { freshness } from '../policy/movement.ts';
import { addDays, dayInUtc } from '../time/calendar-date.ts';
import { type HandOverFacts, type HandOverVerdict, planOf } from './hand-over-facts.ts';
import { met, notKnown, notMet } from './hand-over-verdict.ts';

const fit = 'House rule: nobody is moved without a doctor’s certificate that covers the journey';

/** A doctor found the person fit, for as long as the journey takes. */
export const fitness = ({ shared, owns }: HandOverFacts): HandOverVerdict => {
  const { fitness: certificate } = owns.sentencing;
  const plan = planOf(shared);
  if (certificate === undefined || plan === undefined) return notKnown(fit, 'No certificate for a planned journey');
  const { recordedAt, validUntil } = certificate;
  if (!certificate.fit) return notMet(fit, 'The person is not fit for the journey', recordedAt);
  return validUntil < dayInUtc(plan.arrivesAt)
    ? notMet(fit, 'The certificate ends before the arrival', recordedAt)
    : met(fit, recordedAt);
};

const document = `House rule: a document that outlasts the arrival by ${freshness.documentDays} days`;

/** A document of the administering State outlasts the arrival by a margin. */
export const travelDocument = ({ shared }: HandOverFacts): HandOverVerdict => {
  const { travelDocument: found } = shared;
  const plan = planOf(shared);
  if (found === undefined || plan === undefined) return notKnown(document, 'No document for a planned journey');
  return found.validUntil < addDays(dayInUtc(plan.arrivesAt), freshness.documentDays)
    ? notMet(document, 'The document does not outlast the arrival', found.recordedAt)
    : met(document, found.recordedAt);
};

const agreedPlan = 'House rule: a hand-over is planned by the one State and confirmed by the other';

/** The hand-over is planned. */
export const plan = ({ shared }: HandOverFacts): HandOverVerdict => {
  const found = planOf(shared);
  return found === undefined ? notKnown(agreedPlan, 'No hand-over is planned') : met(agreedPlan, found.plannedAt);
};

/** The administering State confirmed the plan as it stands. */
export const confirmation = ({ shared }: HandOverFacts): HandOverVerdict => {
  const confirmed = planOf(shared)?.confirmation;
  return confirmed === undefined
    ? notKnown(agreedPlan, 'The receiving side did not confirm the plan as it stands')
    : met(agreedPlan, confirmed.at);
};
