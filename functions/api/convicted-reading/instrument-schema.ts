import * as z from 'zod';
import { noInstrumentReasons } from '../../../domain/convicted-transfer/instrument-between.ts';
import { transferSides } from '../../../domain/convicted-transfer/transfer-side.ts';
import { transferPapers } from '../../../domain/convicted-transfer/treaties/papers.ts';
import { transferTermNames } from '../../../domain/convicted-transfer/treaties/term-names.ts';
import {
  enforcementTerms,
  finalityTerms,
  groundEffects,
  nationalityTerms,
  representedForAll,
  transferGrounds,
} from '../../../domain/convicted-transfer/treaties/terms.ts';
import { treatyStages } from '../../../domain/convicted-transfer/treaty.ts';
import { once } from '../../../domain/once.ts';
import { day } from '../../schema/day.ts';
import { state } from '../../schema/state.ts';
import { certainty, known, rule } from '../agreements/rule-schema.ts';

const termName = () => z.enum(transferTermNames);

/** What every mention of a treaty tells of it. */
const told = once(() => ({
  id: z.string(),
  title: z.string(),
  states: z.array(state()),
  stage: z.enum(treatyStages),
  signed: known(day()).exactOptional(),
  law: z.string().exactOptional(),
  entryIntoForce: rule(day()),
  certainty: certainty(),
  source: z.string(),
  assumptions: z.array(z.string()),
}));

/** A treaty in the list. */
export const instrumentLine = once(() =>
  z
    .object({
      ...told(),
      termsRead: z.array(termName()).meta({
        description: 'Which of its terms were read, in part at least. Every other one is unset: it computes nothing',
      }),
    })
    .meta({ id: 'TransferInstrumentLine' }),
);

const consentTerms = once(() =>
  z
    .object({ written: z.literal(true), informed: z.boolean(), representedFor: z.array(z.enum(representedForAll)) })
    .meta({ id: 'ConsentTerms' }),
);

const groundRule = once(() =>
  z.object({ ground: z.enum(transferGrounds), effect: z.enum(groundEffects) }).meta({ id: 'TransferGroundRule' }),
);

const paperRule = once(() => z.object({ paper: z.enum(transferPapers), from: z.enum(transferSides) }).meta({ id: 'PaperRule' }));

const terms = once(() =>
  z
    .object({
      nationality: rule(z.enum(nationalityTerms)),
      finality: rule(z.enum(finalityTerms)),
      custodial: rule(z.boolean()),
      dualCriminality: rule(z.boolean()),
      leastMonthsLeft: rule(z.int()),
      measuredAt: rule(z.literal('receipt-of-request')),
      noOtherProceedings: rule(z.literal('in-the-sentencing-state')),
      consent: rule(consentTerms()),
      bothStatesAgree: rule(z.boolean()),
      grounds: rule(z.array(groundRule())),
      papers: rule(z.array(paperRule())),
      enforcement: rule(z.enum(enforcementTerms)),
      pardon: rule(z.string()),
      revision: rule(z.string()),
      costs: rule(z.string()),
      languages: rule(z.string()),
      authorities: z.object({ kazakhstan: rule(z.string()), other: rule(z.string()) }).meta({ id: 'TransferAuthorities' }),
    })
    .meta({ id: 'TransferTerms' }),
);

const ownLaw = once(() =>
  z
    .object({ state: state(), mayRefuse: known(z.array(z.enum(transferGrounds))), leastMonthsLeft: known(z.int()) })
    .meta({ id: 'OwnLawOnTransfer' }),
);

/** A treaty with every term. */
export const instrumentView = once(() =>
  z
    .object({
      ...told(),
      terms: terms(),
      ownLaw: z.array(ownLaw()).meta({
        description:
          'What the own law of its States adds, as far as it was read: grounds on which a State may refuse to hand over whom it sentenced, and never has to',
      }),
    })
    .meta({ id: 'TransferInstrument' }),
);

const between = once(() => ({ one: state(), other: state(), on: day() }));

/** The treaty under which somebody can be transferred between two States on a day, or why there is none. */
export const instrumentFound = once(() =>
  z
    .discriminatedUnion('is', [
      z.object({ is: z.literal('found'), ...between(), instrument: instrumentView() }).meta({ id: 'InstrumentFound' }),
      z
        .object({
          is: z.literal('none'),
          ...between(),
          why: z.enum(noInstrumentReasons),
          instrument: instrumentLine().exactOptional(),
          inForceFrom: day().exactOptional().meta({ description: 'The day on which it enters into force, where that is known' }),
          lookUp: z.string().exactOptional().meta({ description: 'What was not found, and where to look it up' }),
          source: z.string().exactOptional().meta({ description: 'What is known, and by whom' }),
        })
        .meta({ id: 'NoInstrumentFound' }),
    ])
    .meta({ id: 'InstrumentBetween' }),
);
