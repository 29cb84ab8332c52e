import * as z from 'zod';
import { riskFindings, riskGrounds } from '../../../domain/file/assessment.ts';
import { reopeningFacts } from '../../../domain/file/reopening.ts';
import { once } from '../../../domain/once.ts';
import { state } from '../../schema/state.ts';

/** A day in UTC. No hour is told to a monitor. */
export const on = once(() => z.iso.date());

/** What an assessor found about the risks, by States and grounds. */
export const monitoredAssessment = once(() =>
  z
    .object({
      on: on(),
      confirmedOn: on(),
      heard: z.enum(['heard', 'not-heard']),
      countries: z.array(
        z
          .object({
            country: state(),
            outcome: z.enum(riskFindings),
            findings: z.record(z.enum(riskGrounds), z.enum(riskFindings)),
          })
          .meta({ id: 'MonitoredCaseFactsAssessmentCountry' }),
      ),
    })
    .meta({ id: 'MonitoredCaseFactsAssessment' }),
);

/** A real risk that was found, and whether it was reopened. */
export const monitoredStop = once(() =>
  z
    .object({
      country: state(),
      basis: z.enum(['assessment', 'refusal']),
      foundOn: on(),
      reopening: z.object({ fact: z.enum(reopeningFacts), on: on(), told: z.enum(['counsel', 'person']) }).exactOptional(),
    })
    .meta({ id: 'MonitoredCaseFactsStop' }),
);
