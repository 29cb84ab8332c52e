import { byName } from '../by-name.ts';
import { convictedTransferDays } from '../policy/convicted-transfers.ts';
import { addDays, dayInUtc } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { type TransferCondition, transferConditions, transferConditionsOf } from './conditions.ts';
import { standingConsent } from './consent-on-record.ts';
import type { ConvictedTransfer } from './convicted-transfer.ts';
import { type HandOverFacts, type HandOverVerdict, treatyFactsOf } from './hand-over-facts.ts';

/** Since when what a condition of the treaty looks at is on record. */
const recordedAtOf = (file: ConvictedTransfer, condition: TransferCondition): Instant | undefined => {
  const agreements = 'agreements' in file && file.agreements !== undefined ? file.agreements : {};
  const agreed = [agreements.sentencing?.at, agreements.administering?.at].flatMap((at) => (at === undefined ? [] : [at]));
  const at: Readonly<Record<TransferCondition, Instant | undefined>> = {
    nationality: file.nationality?.recordedAt,
    finality: file.finality?.recordedAt,
    custodial: file.sentence?.recordedAt,
    'dual-criminality': file.dualCriminality?.recordedAt,
    'time-left': file.sentence?.recordedAt,
    'other-proceedings': file.proceedings?.recordedAt,
    consent: standingConsent(file)?.recordedAt,
    'both-states': agreed.toSorted().at(-1),
  };
  return at[condition];
};

const verdictOn =
  (condition: TransferCondition) =>
  ({ shared, rules, at }: HandOverFacts): HandOverVerdict => {
    const facts = treatyFactsOf(shared, addDays(dayInUtc(at), -convictedTransferDays.proceedings));
    if (facts === undefined) return { is: 'not-known', source: 'House rule: nobody is handed over without a sentence on record' };
    const standing = transferConditionsOf(rules.terms, facts).find((one) => one.condition === condition);
    if (standing === undefined) throw new RangeError(`${condition} is no condition of a transfer`);
    const since = recordedAtOf(shared, condition);
    return { is: standing.is, source: standing.source, ...(since === undefined ? {} : { since }) };
  };

/** The conditions of the treaty, each on what is on record. */
export const conditionsOfTreaty = byName(transferConditions, verdictOn);
