import * as z from 'zod';
import { byName } from '../../../domain/by-name.ts';
import { appealPeriods } from '../../../domain/file/appeal-period.ts';
import { riskFindings, riskGrounds } from '../../../domain/file/assessment.ts';
import { interestFindings } from '../../../domain/file/best-interest.ts';
import { claimOutcomes } from '../../../domain/file/claim-status.ts';
import { detentionGrounds, situations } from '../../../domain/file/detention.ts';
import { holdKinds } from '../../../domain/file/hold.ts';
import { remedyOutcomes, remedyStates } from '../../../domain/file/remedies.ts';
import { reopeningFacts } from '../../../domain/file/reopening.ts';
import { returnDecisionKinds } from '../../../domain/file/return-decision.ts';
import { periodRefusals } from '../../../domain/file/voluntary-period.ts';
import { languages } from '../../../domain/language.ts';
import { once } from '../../../domain/once.ts';
import { day } from '../../schema/day.ts';
import { moment } from '../../schema/moment.ts';
import { familyMember } from '../../schema/person.ts';
import { recordedFact } from '../../schema/recorded.ts';
import { state } from '../../schema/state.ts';
import { line, text } from '../../schema/text.ts';

export const claimStatus = once(() =>
  z
    .strictObject({
      outcome: z.enum(claimOutcomes),
      checkedOn: day(),
      source: line(300).meta({ description: 'Where it was checked' }),
    })
    .meta({ id: 'ClaimStatusRecord' }),
);

const voluntaryPeriod = once(() =>
  z
    .discriminatedUnion('is', [
      z
        .strictObject({ is: z.literal('granted'), until: day().meta({ description: 'The last day of it' }) })
        .meta({ id: 'VoluntaryPeriodGranted' }),
      z.strictObject({ is: z.literal('refused'), refusedFor: z.enum(periodRefusals) }).meta({ id: 'VoluntaryPeriodRefused' }),
    ])
    .meta({ id: 'VoluntaryPeriod' }),
);

export const returnDecision = once(() =>
  z
    .strictObject({
      kind: z.enum(returnDecisionKinds),
      reference: line(100),
      decidedOn: day(),
      notifiedOn: day(),
      language: line(50).meta({ description: 'The language in which the person was told, one the person understands' }),
      notifiedAt: moment().exactOptional(),
      appealPeriod: z
        .enum(appealPeriods)
        .exactOptional()
        .meta({ description: 'The time in which the person can appeal; counted from the notification, in the longer reading' }),
      enforceableFrom: day(),
      countries: z.array(state()).min(1).max(10).meta({ description: 'The States to which the person may be returned' }),
      reasons: z
        .array(z.strictObject({ language: z.enum(languages), text: text(8000) }))
        .max(4)
        .exactOptional()
        .meta({ description: 'Why the person must go, in each language in which it was written; told to the person' }),
      clearDay: z
        .enum(['waived', 'kept', 'land-border'])
        .exactOptional()
        .meta({ description: 'For a refusal of entry: whether the person gave up the clear day before leaving' }),
      voluntaryPeriod: voluntaryPeriod()
        .exactOptional()
        .meta({ description: 'The time left to the person to go alone, or why none is left' }),
      annulledOn: day().exactOptional(),
    })
    .meta({ id: 'ReturnDecision' }),
);

export const remedies = once(() =>
  z
    .strictObject({
      state: z.enum(remedyStates),
      appealPeriodEndsOn: day(),
      certifiedAt: moment(),
      certifiedBy: line(200),
      reference: line(200).meta({ description: 'The reference of the court or register' }),
      outcome: z.enum(remedyOutcomes).exactOptional().meta({ description: 'How a final remedy ended' }),
    })
    .meta({ id: 'Remedies' }),
);

/** A prolongation takes a decision of a judge each time; the law has few of them. */
const mostProlongations = 10;

const prolongation = once(() =>
  z
    .strictObject({
      orderedOn: day(),
      until: day().meta({ description: 'The last day for which the detention was ordered' }),
      court: line(200),
      ground: z.enum(detentionGrounds).exactOptional(),
    })
    .meta({ id: 'DetentionProlongation' }),
);

export const detention = once(() =>
  z
    .strictObject({
      situation: z.enum(situations),
      since: day().meta({ description: 'Of a detention: the day on which the placement was notified, from which its times run' }),
      place: line(200).exactOptional(),
      orderedBy: line(200).exactOptional(),
      prolongations: z
        .array(prolongation())
        .max(mostProlongations)
        .exactOptional()
        .meta({ description: 'Every decision of a judge that prolonged the detention' }),
    })
    .meta({ id: 'Detention' }),
);

const findings = once(() => {
  const finding = z.enum(riskFindings);
  return z.strictObject(byName(riskGrounds, () => finding));
});

export const assessment = once(() =>
  z
    .strictObject({
      countries: z
        .array(z.strictObject({ country: state(), findings: findings(), sources: z.array(text(1000)).min(1).max(50) }))
        .min(1)
        // A way leads through as many States as a request for transit can name, and to the destination.
        .max(20),
      heard: z.discriminatedUnion('was', [
        z.strictObject({ was: z.literal('heard'), heardOn: day() }),
        z.strictObject({ was: z.literal('not-heard'), whyNot: text(1000) }),
      ]),
      assessor: line(200),
    })
    .meta({ id: 'Assessment' }),
);

export const fitness = once(() =>
  z
    .strictObject({
      fit: z.boolean(),
      examinedOn: day(),
      validUntil: day(),
      doctor: line(200),
      conditions: text(1000).exactOptional(),
      medicalEscort: z.boolean().exactOptional().meta({ description: 'Fit only with a doctor or nurse beside' }),
    })
    .meta({ id: 'Fitness' }),
);

export const bestInterest = once(() =>
  z
    .strictObject({
      child: familyMember()
        .meta({ description: 'A child stated in the case; without child and case it is about the person of the case' })
        .exactOptional(),
      linkedCase: z.uuid().toLowerCase().meta({ description: 'The case of a child that has one of its own' }).exactOptional(),
      finding: z.enum(interestFindings),
      guardian: z
        .strictObject({
          name: line(200),
          relation: line(100),
          contact: line(300),
          acceptedInWriting: z.boolean(),
        })
        .exactOptional(),
      decidedBy: line(200),
      reasons: text(4000),
    })
    .meta({ id: 'BestInterest' }),
);

export const holdRelease = once(() =>
  z
    .strictObject({
      hold: z.int().positive().meta({ description: 'The `n` of the hold, as `ownFile.holds` of your view of the case shows it' }),
      reason: text(1000),
    })
    .meta({ id: 'HoldRelease' }),
);

export const hold = once(() => z.strictObject({ kind: z.enum(holdKinds), reason: text(1000) }).meta({ id: 'Hold' }));

/** A stop by its number, in this case or in another one of the caller's State; or that other case, where a claim bars from there. */
export const stopNamed = once(() => ({
  stop: z.int().positive().exactOptional().meta({
    description: 'The `n` of the stop, as `ownFile.stops` or `ownFile.matches` of your view of the case shows it',
  }),
  recordedIn: z
    .uuid()
    .toLowerCase()
    .exactOptional()
    .meta({ description: 'The case in which the stop stands, where it is another one about the same person' }),
}));

export const proposal = once(() =>
  z
    .strictObject({
      ...stopNamed(),
      fact: z.enum(reopeningFacts).meta({ description: 'The new fact; a stop is reopened on no other' }),
      explanation: text(4000),
      sources: z.array(text(1000)).min(1).max(50),
      assessor: line(200),
    })
    .meta({ id: 'ReopeningProposal' }),
);

export const counselTold = once(() =>
  z.strictObject({
    who: z.enum(['counsel', 'person']).meta({ description: 'The person alone only where no counsel is on record' }),
    toldAt: moment(),
    how: line(300),
  }),
);

/** What a supervisor states to reopen a stop. */
export const stopReopening = once(() =>
  z.strictObject({ ...stopNamed(), official: line(200), counselTold: counselTold() }).meta({ id: 'StopReopening' }),
);

export const escortDecision = once(() =>
  z
    .strictObject({ escorts: z.int().min(0).max(20), medical: z.boolean(), reasons: text(1000), official: line(200) })
    .meta({ id: 'EscortDecision' }),
);

/** The facts about protection as they stand in the own file. */
export const protectionFactsKept = once(() => ({
  returnDecision: recordedFact(returnDecision()).exactOptional(),
  claim: recordedFact(claimStatus()).exactOptional(),
  detention: recordedFact(detention()).exactOptional(),
  fitness: recordedFact(fitness()).exactOptional(),
  bestInterests: z.array(recordedFact(bestInterest())).exactOptional(),
}));
