import type { Plan } from '../../../../domain/file/plan.ts';
import { isIssued } from '../../../../domain/file/travel-document.ts';
import { changeTransfer } from '../../../../domain/movement/change-transfer.ts';
import { planTransfer } from '../../../../domain/movement/plan-transfer.ts';
import { recordDeparture } from '../../../../domain/movement/record-departure.ts';
import { addHours } from '../../../../domain/time/instant.ts';
import { issueTravelDocument } from '../../../../domain/travel-document/issue-travel-document.ts';
import { requestTravelDocument } from '../../../../domain/travel-document/request-travel-document.ts';
import { anAgreement } from '../../specimen.ts';
import { caseActs } from '../case-acts.ts';
import type { Done } from '../done.ts';
import { agreementOf, journeyActs, planAt, revisionIn } from '../journey-acts.ts';
import { act, type World } from '../model.ts';
import { protectionActs } from '../protection-acts.ts';
import { recordActs } from '../record-acts.ts';
import { type DoneByLetter, issue } from './letter-acts.ts';
import { lackedOnPaper } from './oracle.ts';
import type { ToldByLetter } from './told.ts';

const whole = { escorts: 2, covered: true, medical: false };

/** A plan on the document that was issued last. */
const planOnDocument = (world: World): Plan | undefined => {
  const issued = world.shared.travelDocuments.findLast(isIssued);
  if (issued === undefined) return undefined;
  return { ...planAt(world, whole), document: { kind: 'travel-document', documentId: issued.documentId } };
};

const planning =
  (move: typeof planTransfer | typeof changeTransfer): DoneByLetter =>
  (told, world) => {
    const plan = planOnDocument(world);
    if (plan === undefined) return;
    if (!act(world, 'requesting', (files) => move(files, plan, anAgreement(), world.now, world.table))) return;
    told.planned = { revision: revisionIn(world), ...whole };
    delete told.confirmed;
    delete told.confirmedBy;
  };

/** What is gone with the consent, where a correction of the person made it so. */
const afterCorrection =
  (correct: Done): DoneByLetter =>
  (told, world) => {
    const before = told.edition;
    correct(told, world);
    if (told.edition > before) for (const gone of ['documentBy', 'documentOf'] as const) delete told[gone];
    if (told.consent === undefined) delete told.consentBy;
    if (told.confirmed === undefined) delete told.confirmedBy;
  };

/** An act of the State itself, which it does only once it is connected. */
const onceConnected =
  (done: Done, then: (told: ToldByLetter) => void = () => undefined): DoneByLetter =>
  (told, world) => {
    if (!told.connected) return;
    done(told, world);
    then(told);
  };

const named = (acts: Readonly<Record<string, Done>>, name: string): Done => {
  const done = acts[name];
  if (done === undefined) throw new Error(`Nobody does ${name}`);
  return done;
};

/** The acts of the moving State alone: what the other does itself needs it to be connected. */
const ofMover = Object.fromEntries(
  Object.entries({ ...recordActs, ...protectionActs }).filter(([name]) => !/other side|requested side/.test(name)),
);

const own = (told: ToldByLetter, before: ToldByLetter['confirmed']): void => {
  if (told.confirmed !== before) delete told.confirmedBy;
};

/** A case whose requested State is on paper, until it is connected. */
export const caseOnPaper: Readonly<Record<string, DoneByLetter>> = {
  ...ofMover,
  ...Object.fromEntries(Object.entries(journeyActs).filter(([name]) => /^(decide on|authorise|cancel)/.test(name))),
  'wait an hour': named(caseActs, 'wait an hour'),
  'wait a day': named(caseActs, 'wait a day'),
  'correct the name': afterCorrection(named(caseActs, 'correct the name')),
  'ask for a travel document': (_told, world) => {
    const documentId = `d-${world.shared.travelDocuments.length}`;
    const files = { documentId, official: 'H' };
    act(world, 'requesting', (given) => requestTravelDocument(given, files, anAgreement(), world.now));
  },
  'plan on the document': planning(planTransfer),
  'change the plan on the document': planning(changeTransfer),
  'connect the other State': (told, world) => {
    told.connected = true;
    world.onPaper.requested = false;
  },
  'accept itself': onceConnected(named(caseActs, 'accept')),
  'issue the document itself': (told, world) => {
    if (!told.connected) return;
    if (!act(world, 'requested', (files) => issueTravelDocument(files, issue(world.now), anAgreement(), world.now))) return;
    delete told.documentBy;
    told.documentOf = told.edition;
  },
  'confirm the plan itself': (told, world) => {
    const before = told.confirmed;
    onceConnected(named(journeyActs, 'confirm the plan'))(told, world);
    own(told, before);
  },
  'decline the plan itself': onceConnected(named(journeyActs, 'decline the plan'), (told) => {
    if (told.confirmed === undefined) delete told.confirmedBy;
  }),
  'record an arrival': onceConnected(named(journeyActs, 'record an arrival')),
  'hold on the requested side': onceConnected(named(protectionActs, 'hold on the requested side')),
  'record a departure': (told, world) => {
    const at = addHours(world.now, -0.5);
    const missing = lackedOnPaper(told, at);
    const done = act(world, 'requesting', (files) =>
      recordDeparture(files, { departedAt: at }, agreementOf(told), world.now, world.table),
    );
    if (!done) return;
    if (world.shared.status === 'departed' && missing.length > 0)
      throw new Error(`The person departed without ${missing.join(', ')}`);
    if (world.shared.status !== 'departed' && missing.length === 0) throw new Error('A lawful departure was taken for a breach');
  },
};
