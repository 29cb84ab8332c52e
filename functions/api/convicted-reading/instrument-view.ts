import { isSet } from '../../../domain/agreement/fact.ts';
import { assumptionsOf } from '../../../domain/agreement/stage-record.ts';
import { ownLawOf } from '../../../domain/convicted-transfer/own-law-of.ts';
import { termsOf } from '../../../domain/convicted-transfer/terms-of.ts';
import { rulesOf } from '../../../domain/convicted-transfer/treaties/term-names.ts';
import type { ConvictedPersonTreaty } from '../../../domain/convicted-transfer/treaty.ts';

/** What every mention of a treaty tells of it. */
const told = (treaty: ConvictedPersonTreaty) => ({ ...treaty, assumptions: assumptionsOf(treaty) });

/** A treaty in a list: which of its terms were read, and not what they say. */
export const lineOfInstrument = (treaty: ConvictedPersonTreaty) => ({
  ...told(treaty),
  termsRead: rulesOf(termsOf(treaty)).flatMap(([name, rule]) => (isSet<unknown>(rule) ? [name] : [])),
});

/** A treaty with every term, and what the own law of its States adds. */
export const viewOfInstrument = (treaty: ConvictedPersonTreaty) => ({
  ...told(treaty),
  terms: termsOf(treaty),
  ownLaw: treaty.states.flatMap((state) => {
    const law = ownLawOf(state);
    return law === undefined ? [] : [{ state, ...law }];
  }),
});
