import * as z from 'zod';
import { refusalGrounds } from '../../../domain/case/refusal-ground.ts';
import { claimOutcomes } from '../../../domain/protection/claim-status.ts';
import { once } from '../../http/once.ts';
import { day, instant, line, state, text } from '../../http/schema-words.ts';
import { person } from './person-schema.ts';
import { care, evidence, irregularity, service } from './request-schema.ts';

export const status = once(() => z.enum(['opened', 'received', 'accepted', 'refused']));

/** A ground of refusal. `country` goes with RR-REFOUL alone. */
export const ground = once(() =>
  z
    .strictObject({
      code: z.enum(Object.keys(refusalGrounds) as [keyof typeof refusalGrounds]),
      country: state().exactOptional(),
    })
    .meta({ id: 'RefusalGround' }),
);

export const owed = once(() =>
  z
    .object({ by: z.enum(['requesting', 'requested']), act: z.enum(['confirm-receipt', 'reply']), since: instant() })
    .meta({ id: 'Owed', description: 'The act that one side now owes the other. It states no deadline.' }),
);

const agreement = once(() =>
  z.object({ id: z.string(), edition: z.string(), assumptions: z.array(z.string()) }).meta({ id: 'AgreementOfCase' }),
);

const claim = once(() =>
  z
    .object({ outcome: z.enum(claimOutcomes), checkedOn: day(), source: line(300), recordedAt: instant() })
    .meta({ id: 'ClaimStatus' }),
);

/** A case as one side sees it: the declared fields and no others. */
export const caseView = once(() =>
  z
    .object({
      caseId: z.uuid(),
      side: z.enum(['requesting', 'requested']),
      status: status(),
      owed: owed().exactOptional(),
      agreement: agreement(),
      requestingState: state(),
      requestedState: state(),
      category: z.enum(['own-national', 'third-country-national', 'stateless-person']),
      track: z.enum(['ordinary']),
      person: person(),
      evidence: z.array(evidence()),
      irregularity: irregularity(),
      care: care().exactOptional(),
      protectiveMeasures: text(1000).exactOptional(),
      requestingService: service(),
      requestedService: service().exactOptional(),
      openedAt: instant(),
      receiptConfirmedAt: instant().exactOptional(),
      acceptance: z.object({ at: instant(), official: z.string(), observations: z.string().exactOptional() }).exactOptional(),
      refusal: z
        .object({ at: instant(), official: z.string(), grounds: z.array(ground()), reasons: z.string().exactOptional() })
        .exactOptional(),
      changedAt: instant(),
      ownFile: z
        .object({ claim: claim().exactOptional(), reasonsKept: z.string().exactOptional(), changedAt: instant().exactOptional() })
        .exactOptional()
        .meta({ description: 'What the caller’s own State keeps for itself. The other State never sees it.' }),
    })
    .meta({ id: 'CaseView' }),
);

/** A line of a work list. */
export const workListItem = once(() =>
  z
    .object({
      caseId: z.uuid(),
      status: status(),
      side: z.enum(['requesting', 'requested']),
      requestingState: state(),
      requestedState: state(),
      category: z.enum(['own-national', 'third-country-national', 'stateless-person']),
      track: z.enum(['ordinary']),
      agreement: z.string(),
      assumptions: z.array(z.string()),
      surname: z.string(),
      givenNames: z.string(),
      requestingReference: z.string(),
      requestedReference: z.string().exactOptional(),
      owed: owed().exactOptional(),
      openedAt: instant(),
      changedAt: instant(),
    })
    .meta({ id: 'WorkListItem' }),
);
