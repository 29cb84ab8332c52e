import * as z from 'zod';
import { enforcementStages, sentenceEnds } from '../../../domain/convicted-transfer/hand-over.ts';
import { once } from '../../../domain/once.ts';
import { day } from '../../schema/day.ts';
import { instant, moment } from '../../schema/moment.ts';
import { recorded, recordedFact } from '../../schema/recorded.ts';
import { state } from '../../schema/state.ts';
import { line, text } from '../../schema/text.ts';

/** When and how the person is to be handed over. */
export const handOverPlan = once(() =>
  z
    .strictObject({
      leavesAt: moment(),
      arrivesAt: moment(),
      place: line(200).meta({ description: 'Where the person is handed over' }),
      through: z.array(state()).max(18).meta({ description: 'States on the way, but for the two' }),
      escort: line(300),
    })
    .meta({ id: 'HandOverPlan' }),
);

const planNamed = once(() => z.int().positive().meta({ description: 'The `n` of the plan' }));

/** That the administering State receives the person as planned. */
export const handOverConfirmation = once(() =>
  z.strictObject({ plan: planNamed(), official: line(200), receivedAtPlace: line(200) }).meta({ id: 'HandOverConfirmation' }),
);

/** Who lets the person go. */
export const handOverRelease = once(() => z.strictObject({ official: line(200) }).meta({ id: 'HandOverRelease' }));

/** That the person was handed over. */
export const handOverRecord = once(() => z.strictObject({ at: moment(), official: line(200) }).meta({ id: 'HandOverRecord' }));

/** How the sentence is enforced. */
export const enforcementReport = once(() =>
  z.strictObject({ stage: z.enum(enforcementStages), on: day(), report: text(4000) }).meta({ id: 'EnforcementReport' }),
);

/** How the sentence ended. */
export const sentenceEnd = once(() =>
  z
    .strictObject({
      how: z.enum(sentenceEnds),
      on: day(),
      basis: line(300).meta({ description: 'The decision or record on which it rests' }),
    })
    .meta({ id: 'SentenceEnd' }),
);

const planFields = once(() => ({
  n: z.int(),
  leavesAt: instant(),
  arrivesAt: instant(),
  place: z.string(),
  through: z.array(state()),
  escort: z.string(),
  plannedAt: instant(),
}));

export const planShown = once(() =>
  z
    .object({
      ...planFields(),
      confirmation: z.object({ at: instant(), official: z.string(), receivedAtPlace: z.string() }).exactOptional(),
    })
    .meta({ id: 'HandOverPlanShown' }),
);

/** What was done or said before an official, as the file shows it: a hand-over, or that consent was taken back. */
export const actShown = once(() =>
  z.object({ at: instant(), official: z.string(), ...recorded() }).meta({ id: 'RecordedOfficialAct' }),
);

export const reportShown = once(() =>
  z.object({ n: z.int(), ...recordedFact(enforcementReport()).shape }).meta({ id: 'EnforcementReportShown' }),
);

export const endShown = once(() =>
  z.object({ ...recordedFact(sentenceEnd()).shape, state: state() }).meta({ id: 'SentenceEndShown' }),
);

export const authorisationShown = once(() =>
  z.object({ plan: z.int(), official: z.string(), at: instant(), until: instant() }).meta({ id: 'HandOverAuthorisation' }),
);
