import * as z from 'zod';
import { categories } from '../../../domain/agreement/scope.ts';
import { interestFindings } from '../../../domain/file/best-interest.ts';
import { claimOutcomes } from '../../../domain/file/claim-status.ts';
import { complainants, complaintMatters } from '../../../domain/file/complaint.ts';
import { situations } from '../../../domain/file/detention.ts';
import { followUpFindings } from '../../../domain/file/follow-up.ts';
import { guardConditions } from '../../../domain/file/guard-condition.ts';
import { holdKinds } from '../../../domain/file/hold.ts';
import { movementKinds } from '../../../domain/file/kind.ts';
import { toldOf } from '../../../domain/file/notification.ts';
import { caseStatuses } from '../../../domain/file/readmission-case.ts';
import { remedyOutcomes, remedyStates } from '../../../domain/file/remedies.ts';
import { returnDecisionKinds } from '../../../domain/file/return-decision.ts';
import { traffickingFindings } from '../../../domain/file/trafficking.ts';
import { once } from '../../../domain/once.ts';
import { says } from '../../schema/says.ts';
import { state } from '../../schema/state.ts';
import { monitoredAssessment, monitoredStop, on } from './monitored-protection-schema.ts';
import { monitoredSanctions } from './monitored-sanctions-schema.ts';

export const monitorId = once(() =>
  z
    .string()
    .regex(/^[0-9a-f]{32}$/, says('not-a-monitor-number'))
    .meta({ description: 'The number of the case for this State’s monitor alone. It does not lead to the case.' }),
);

const facts = once(() =>
  z.object({
    returnDecision: z
      .object({
        kind: z.enum(returnDecisionKinds),
        decidedOn: on(),
        notifiedOn: on(),
        countries: z.array(state()),
        annulledOn: on(),
      })
      .partial()
      .exactOptional(),
    told: z
      .array(z.object({ of: z.enum(toldOf), toldOn: on(), interpreting: z.string(), remediesExplained: z.boolean() }))
      .exactOptional(),
    remedies: z
      .object({ state: z.enum(remedyStates), outcome: z.enum(remedyOutcomes), certifiedOn: on() })
      .partial()
      .exactOptional(),
    claim: z.object({ outcome: z.enum(claimOutcomes), checkedOn: on() }).exactOptional(),
    detention: z.object({ situation: z.enum(situations), since: on() }).exactOptional(),
    assessment: monitoredAssessment().exactOptional(),
    stops: z.array(monitoredStop()).exactOptional(),
    holds: z.array(z.object({ kind: z.enum(holdKinds), placedOn: on(), releasedOn: on() }).partial()).exactOptional(),
    trafficking: z.object({ finding: z.enum(traffickingFindings), screenedOn: on() }).exactOptional(),
    fitness: z.object({ fit: z.boolean(), examinedOn: on() }).exactOptional(),
    children: z.array(z.object({ finding: z.enum(interestFindings), on: on() })).exactOptional(),
    counsel: z.object({ has: z.boolean() }).exactOptional(),
    complaints: z
      .array(
        z
          .object({
            from: z.enum(complainants),
            matter: z.enum(complaintMatters),
            receivedOn: on(),
            answeredOn: on(),
            upheld: z.boolean(),
          })
          .partial(),
      )
      .exactOptional(),
    followUps: z.array(z.object({ found: z.enum(followUpFindings), on: on(), country: state() }).partial()).exactOptional(),
    sanctions: monitoredSanctions().exactOptional(),
    breachLacked: z.array(z.enum(guardConditions)).exactOptional(),
  }),
);

const shown = once(() => ({
  monitorId: monitorId(),
  side: z.enum(['requesting', 'requested']),
  status: z.enum(caseStatuses),
  category: z.enum(categories),
  track: z.enum(['ordinary', 'urgent']),
  agreement: z.string(),
  openedOn: on(),
}));

/** A case in the list of a State's monitor. */
export const monitoredItem = once(() => z.object(shown()).meta({ id: 'MonitoredItem' }));

/** A case as a State's independent monitor reads it: coded facts of that State's own side, by the day. */
export const monitoredCase = once(() =>
  z
    .object({
      ...shown(),
      minor: z.boolean(),
      facts: facts(),
      movement: z
        .object({
          kind: z.enum(movementKinds),
          conditions: z.array(
            z.object({ condition: z.enum(guardConditions), state: z.enum(['met', 'not-met', 'not-applicable']) }),
          ),
          departedOn: on().exactOptional(),
          arrivedOn: on().exactOptional(),
          movedInBreachOn: on().exactOptional(),
        })
        .exactOptional(),
      assumptions: z.array(z.string()),
    })
    .meta({ id: 'MonitoredCase' }),
);
