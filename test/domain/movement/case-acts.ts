import { resumeUse, stopUse } from '../../../domain/agreement/use-stop.ts';
import type { Side } from '../../../domain/caller.ts';
import { acceptCase } from '../../../domain/case/accept-case.ts';
import { correctPerson } from '../../../domain/case/correct-person.ts';
import { withdrawAcceptance } from '../../../domain/case/withdraw-acceptance.ts';
import type { BirthDate } from '../../../domain/time/birth-date.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { anAgreement } from '../specimen.ts';
import type { Done } from './done.ts';
import { act } from './model.ts';

const stopping =
  (side: Side): Done =>
  (told, world) => {
    const facts = { official: 'H', reasons: 'R', subject: 'one' };
    const stopped = stopUse(world.uses[side], facts, anAgreement(), world.now);
    if (!stopped.ok) return;
    world.uses[side] = stopped.value.use;
    told.stopped[side] = true;
  };

const resuming =
  (side: Side): Done =>
  (told, world) => {
    const stop = world.uses[side].stops.findLast(({ resumed }) => resumed === undefined)?.n ?? 0;
    const resumed = resumeUse(world.uses[side], { stop, official: 'H', reasons: 'R', subject: 'another' }, world.now);
    if (!resumed.ok) return;
    world.uses[side] = resumed.value.use;
    told.stopped[side] = false;
  };

/** What both States do about the request itself, and what time brings. */
export const caseActs: Readonly<Record<string, Done>> = {
  accept: (told, world) => {
    if (act(world, 'requested', (files) => acceptCase(files, { official: 'H' }, world.now))) told.consent = 'given';
  },
  'withdraw the acceptance': (told, world) => {
    const facts = {
      official: 'H',
      grounds: [{ code: 'RR-NOT-NATIONAL' as const }],
      reasons: 'New.',
      evidence: [],
      subject: 'head',
    };
    if (act(world, 'requested', (files) => withdrawAcceptance(files, facts, world.now))) told.consent = 'withdrawn';
  },
  'correct the name': (told, world) => {
    const { person } = world.shared;
    const other = { ...person, surname: { latin: `${person.surname?.latin}X` } };
    if (
      !act(world, 'requesting', (files) =>
        correctPerson(files, { person: other, reason: 'R', side: 'requesting', subject: 'officer' }, world.now),
      )
    )
      return;
    told.edition += 1;
    told.submitters.push('officer');
    if (told.consent !== 'given' || world.shared.status === 'accepted') return;
    for (const gone of ['consent', 'planned', 'confirmed'] as const) delete told[gone];
  },
  'learn that the person may be a child': (told, world) => {
    const person = { ...world.shared.person, dateOfBirth: '2015' as BirthDate };
    if (
      !act(world, 'requested', (files) =>
        correctPerson(files, { person, reason: 'R', side: 'requested', subject: 'officer' }, world.now),
      )
    )
      return;
    told.edition += 1;
    told.submitters.push('officer');
    told.minor = true;
    if (world.shared.status !== 'received') return;
    for (const gone of ['consent', 'planned', 'confirmed'] as const) delete told[gone];
  },
  'let the agreement end': (told) => {
    told.inForce = false;
  },
  'stop using the agreement': stopping('requesting'),
  'stop using it on the other side': stopping('requested'),
  'resume using the agreement': resuming('requesting'),
  'resume using it on the other side': resuming('requested'),
  'wait an hour': (_told, world) => {
    world.now = addHours(world.now, 1);
  },
  'wait a day': (_told, world) => {
    world.now = addHours(world.now, 24);
  },
  'wait a week': (_told, world) => {
    world.now = addHours(world.now, 24 * 7);
  },
};
