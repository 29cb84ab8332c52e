import * as z from 'zod';
import {
  consentingParties,
  counselAtConsent,
  verificationFindings,
} from '../../../domain/convicted-transfer/consent-on-record.ts';
import { convictedTransferStatuses } from '../../../domain/convicted-transfer/convicted-transfer.ts';
import { groundsGiven } from '../../../domain/convicted-transfer/ground-given.ts';
import { enforcementStages, sentenceEnds } from '../../../domain/convicted-transfer/hand-over.ts';
import { handOverConditions } from '../../../domain/convicted-transfer/hand-over-condition.ts';
import { handOverStandings } from '../../../domain/convicted-transfer/hand-over-standing.ts';
import { transferHoldKinds } from '../../../domain/convicted-transfer/transfer-holds.ts';
import { transferSides } from '../../../domain/convicted-transfer/transfer-side.ts';
import { representedForAll } from '../../../domain/convicted-transfer/treaties/terms.ts';
import { once } from '../../../domain/once.ts';
import { monitorId } from './monitor-schema.ts';
import { monitoredAssessment, monitoredStop, on } from './monitored-protection-schema.ts';

const consent = once(() =>
  z
    .object({
      by: z.enum(consentingParties),
      representedFor: z.enum(representedForAll).exactOptional(),
      givenOn: on(),
      interpreting: z.string(),
      counsel: z.enum(counselAtConsent),
      verification: z
        .object({ found: z.enum(verificationFindings), on: on() })
        .meta({ id: 'MonitoredConsentVerification' })
        .exactOptional(),
      withdrawnOn: on().exactOptional(),
    })
    .meta({ id: 'MonitoredConsent' }),
);

const end = once(() => z.object({ how: z.enum(sentenceEnds), on: on() }).meta({ id: 'MonitoredEnd' }));

/** What both States know of the transfer. */
const shared = once(() => ({
  told: z.array(z.object({ toldOn: on(), interpreting: z.string() }).meta({ id: 'MonitoredInformation' })),
  consents: z.array(consent()),
  refusal: z
    .object({ from: z.enum(transferSides), on: on(), grounds: z.array(z.enum(groundsGiven)) })
    .meta({ id: 'MonitoredTransferRefusal' })
    .exactOptional(),
  withdrawal: z
    .object({ from: z.enum(transferSides), on: on() })
    .meta({ id: 'MonitoredTransferWithdrawal' })
    .exactOptional(),
  handOver: z.object({ on: on(), inBreach: z.boolean() }).meta({ id: 'MonitoredHandOver' }).exactOptional(),
  reports: z.array(z.object({ stage: z.enum(enforcementStages), on: on() }).meta({ id: 'MonitoredEnforcement' })),
  end: end().exactOptional(),
}));

/** What the monitor’s own State recorded, and the other does not see. */
const own = once(() =>
  z
    .object({
      assessment: monitoredAssessment().exactOptional(),
      stops: z.array(monitoredStop()).exactOptional(),
      holds: z
        .array(
          z
            .object({ kind: z.enum(transferHoldKinds), placedOn: on(), releasedOn: on().exactOptional() })
            .meta({ id: 'MonitoredTransferHold' }),
        )
        .exactOptional(),
      fitness: z.object({ fit: z.boolean(), examinedOn: on() }).meta({ id: 'MonitoredCaseFactsFitness' }).exactOptional(),
      breachLacked: z.array(z.enum(handOverConditions)).exactOptional(),
      end: end().exactOptional(),
    })
    .meta({ id: 'MonitoredTransferFacts' }),
);

const line = once(() => ({
  monitorId: monitorId(),
  side: z.enum(transferSides),
  status: z.enum(convictedTransferStatuses),
  instrument: z.string(),
  openedOn: on(),
}));

/** A transfer in the list of a State’s monitor. */
export const monitoredTransferLine = once(() => z.object(line()).meta({ id: 'MonitoredTransferLine' }));

/** A transfer of a convicted person as a State’s independent monitor reads it: codes by the day. */
export const monitoredTransfer = once(() =>
  z
    .object({
      ...line(),
      minor: z.boolean(),
      ...shared(),
      facts: own(),
      conditions: z
        .array(
          z
            .object({ condition: z.enum(handOverConditions), is: z.enum(handOverStandings) })
            .meta({ id: 'MonitoredHandOverCondition' }),
        )
        .exactOptional(),
      assumptions: z.array(z.string()),
    })
    .meta({ id: 'MonitoredTransfer' }),
);
