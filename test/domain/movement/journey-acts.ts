import type { Plan } from '../../../domain/file/plan.ts';
import { authoriseDeparture } from '../../../domain/movement/authorise-departure.ts';
import { cancelTransfer } from '../../../domain/movement/cancel-transfer.ts';
import { changeTransfer } from '../../../domain/movement/change-transfer.ts';
import { confirmTransfer } from '../../../domain/movement/confirm-transfer.ts';
import { decideEscort } from '../../../domain/movement/decide-escort.ts';
import { declineTransfer } from '../../../domain/movement/decline-transfer.ts';
import { planTransfer } from '../../../domain/movement/plan-transfer.ts';
import { recordArrival } from '../../../domain/movement/record-arrival.ts';
import { recordDeparture } from '../../../domain/movement/record-departure.ts';
import { addDays, dayInUtc } from '../../../domain/time/calendar-date.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { anAgreement, FR, KZ } from '../specimen.ts';
import { aPlan } from '../specimen-movement.ts';
import type { Done } from './done.ts';
import { act, type Told, type World } from './model.ts';
import { lacked } from './oracle.ts';

type Planned = { readonly escorts: number; readonly covered: boolean; readonly medical: boolean };

export const planAt = (world: World, { escorts, covered, medical }: Planned): Plan => {
  const departsAt = addHours(world.now, 2);
  const base = aPlan({}, FR, KZ);
  const [leg] = base.legs;
  const validUntil = addDays(dayInUtc(world.now), covered ? 60 : 3);
  return {
    ...base,
    legs: [{ ...leg, departsAt, arrivesAt: addHours(world.now, 9) }],
    escorts: Array.from({ length: escorts }).map((_one, n) => ({
      name: `Escort ${n}`,
      documentNumber: `E${n}`,
      documentValidUntil: validUntil,
      medical: medical && n === 0,
    })),
    document: { kind: 'passport', number: 'N1', issuedBy: KZ, validUntil, checkedOn: dayInUtc(world.now) },
  };
};

export const revisionIn = ({ shared }: World): number => {
  const transfer = 'transfer' in shared ? shared.transfer : undefined;
  return (transfer?.n ?? 0) * 1_000 + (transfer?.revision ?? 0);
};

export const agreementOf = ({ inForce }: Told) =>
  inForce ? anAgreement() : anAgreement({ entryIntoForce: { unset: true, lookUp: 'Denounced' } });

const authorising =
  (subject: string): Done =>
  (told, world) => {
    const facts = { official: 'H', subject };
    if (act(world, 'requesting', (files) => authoriseDeparture(files, facts, agreementOf(told), world.now, world.table)))
      told.authorised = { at: world.now, by: subject, revision: told.planned?.revision ?? 0 };
  };

/** The plan, the departure and the arrival. */
export const journeyActs: Readonly<Record<string, Done>> = {
  ...Object.fromEntries(
    [0, 2].map((escorts): [string, Done] => [
      `decide on ${escorts} escorts`,
      (told, world) => {
        act(world, 'requesting', (files) =>
          decideEscort(files, { escorts, medical: false, reasons: 'R', official: 'H' }, world.now),
        );
        told.escort = escorts;
      },
    ]),
  ),
  ...Object.fromEntries(
    (
      [
        [0, true, false],
        [2, true, false],
        [2, true, true],
        [2, false, false],
      ] as const
    ).flatMap(([escorts, covered, medical]): [string, Done][] => {
      const how = `with ${escorts} escorts${medical ? ', one a nurse,' : ''} and a document that ${covered ? 'lasts' : 'ends too soon'}`;
      const plan = { escorts, covered, medical };
      return [
        [
          `plan ${how}`,
          (told, world) => {
            if (
              act(world, 'requesting', (files) => planTransfer(files, planAt(world, plan), anAgreement(), world.now, world.table))
            )
              told.planned = { revision: revisionIn(world), ...plan };
          },
        ],
        [
          `change the plan, now ${how}`,
          (told, world) => {
            if (
              act(world, 'requesting', (files) =>
                changeTransfer(files, planAt(world, plan), anAgreement(), world.now, world.table),
              )
            )
              told.planned = { revision: revisionIn(world), ...plan };
          },
        ],
      ];
    }),
  ),
  'cancel the plan': (told, world) => {
    if (!act(world, 'requesting', (files) => cancelTransfer(files, { reason: 'R' }, world.now))) return;
    for (const gone of ['planned', 'confirmed'] as const) delete told[gone];
  },
  'confirm the plan': (told, world) => {
    if (act(world, 'requested', (files) => confirmTransfer(files, { official: 'H', meetingPoint: 'M' }, world.now)))
      told.confirmed = told.planned?.revision ?? 0;
  },
  'decline the plan': (told, world) => {
    if (act(world, 'requested', (files) => declineTransfer(files, { official: 'H', reasons: 'R' }, world.now)))
      delete told.confirmed;
  },
  'authorise the departure': authorising('supervisor'),
  'authorise the departure as who opened the case': authorising('subject-of-the-opener'),
  'authorise the departure as an officer': authorising('officer'),
  'record a departure': (told, world) => {
    const at = addHours(world.now, -0.5);
    const was = world.shared.status;
    const missing = lacked(told, at);
    const done = act(world, 'requesting', (files) =>
      recordDeparture(files, { departedAt: at }, agreementOf(told), world.now, world.table),
    );
    if (!done) return;
    if (world.shared.status === 'departed' && missing.length > 0)
      throw new Error(`From ${was} the person departed without ${missing.join(', ')}`);
    if (world.shared.status !== 'departed' && missing.length === 0) throw new Error('A lawful departure was taken for a breach');
  },
  'record an arrival': (_told, world) => {
    const was = world.shared.status;
    const facts = { arrivedAt: world.now, place: 'P', official: 'H' };
    const done = act(world, 'requested', (files) => recordArrival(files, facts, world.now));
    if (done && world.shared.status === 'transferred' && was !== 'departed') throw new Error(`Transferred from ${was}`);
  },
};
