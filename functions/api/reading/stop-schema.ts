import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { instant } from '../../schema/moment.ts';
import { state } from '../../schema/state.ts';
import { counselTold, proposal } from '../protection/fact-schema.ts';

const proposed = once(() => {
  const { stop: _stop, recordedIn: _where, ...shape } = proposal().shape;
  return z.object({ ...shape, proposedAt: instant() });
});

const reopened = once(() =>
  z.object({ ...proposed().shape, official: z.string(), counselTold: counselTold(), reopenedAt: instant() }),
);

/** A stop for real risk, with what was said since on its reopening. */
export const riskStop = once(() =>
  z
    .object({
      n: z.int(),
      country: state(),
      basis: z.enum(['assessment', 'refusal']),
      foundAt: instant(),
      proposal: proposed().exactOptional(),
      reopening: reopened().exactOptional(),
    })
    .meta({ id: 'RiskStop', description: 'A real risk found stops person and country in every case of this State' }),
);

/** Whom the register takes for the person of the case, and who was found to be somebody else. */
export const otherPerson = once(() =>
  z.object({
    caseId: z.uuid(),
    country: state().exactOptional(),
    personEdition: z.int(),
    proposal: proposed(),
    reopening: reopened().exactOptional(),
  }),
);
