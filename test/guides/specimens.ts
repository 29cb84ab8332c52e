import type { Agreement } from '../../domain/agreement/agreement.ts';
import { extendReply } from '../../domain/case/extend-reply.ts';
import type { ReadmissionCase } from '../../domain/file/readmission-case.ts';
import { addHours } from '../../domain/time/instant.ts';
import { lapseTransit } from '../../domain/transit/lapse-transit.ts';
import { openTransitTakeBack } from '../../domain/transit/open-transit-take-back.ts';
import { recordPassage } from '../../domain/transit/record-passage.ts';
import { takenBackFrom } from '../../domain/transit/record-transit-taken-back.ts';
import { refuseTransit } from '../../domain/transit/refuse-transit.ts';
import { revokeTransit } from '../../domain/transit/revoke-transit.ts';
import type { Transit, TransitStatus } from '../../domain/transit/transit.ts';
import { withdrawTransit } from '../../domain/transit/withdraw-transit.ts';
import { anAgreement, done, fact, limitsWith, opening, received, service, sharedOf } from '../domain/specimen.ts';
import { aPlan, confirmed, departed, inEveryStatus, planned, takingBack, transferred } from '../domain/specimen-movement.ts';
import { accepted, entryAt, exitAt, nextDay, requested, underWay } from '../domain/transit/specimen-transit.ts';
import { withAsked, withIssued } from '../domain/travel-document/specimen-document.ts';

/** The rules under which every specimen stands: all that is not needed is unset, and one ground of refusal for a transit. */
export const specimenRules: Agreement = anAgreement({
  transitGrounds: fact(['TR-ORDER']),
});

/** A case in each status, by the status. */
export const casesByStatus = inEveryStatus;

const onDocument = { kind: 'travel-document', documentId: 'd-1' } as const;

/** The other side has to consent to it. */
const withMoreTimeAsked = (): ReadmissionCase => {
  const [needs, from] = [{ by: { count: 1, unit: 'working-days' }, needs: 'consent' } as const, addHours(opening, 72)];
  const rules = anAgreement({ limits: limitsWith({ reply: { extension: fact(needs) } }) });
  return sharedOf(done(extendReply({ shared: received(), own: {} }, { official: 'O', reasons: 'R' }, rules, from)));
};

/** Cases within a status, by how far something in them is. */
export const casesFurther = (): Readonly<Record<string, ReadmissionCase>> => ({
  'received, more time asked for': withMoreTimeAsked(),
  'accepted, a movement planned': planned(),
  'accepted, the plan confirmed': confirmed(),
  'accepted, a document asked for': withAsked(),
  'accepted, a document issued': withIssued(),
  'departed, a taking back': takingBack(),
  'transferred on a document': transferred(departed(confirmed(planned(withIssued(), aPlan({ document: onDocument }))))),
});

const later = addHours(exitAt, 1);

const turnedAway = (): Transit => done(recordPassage(underWay(), { event: 'onward-refused', at: exitAt }, later));

const takenBack = (): Transit => {
  const facts = { caseId: 'the-case', official: 'O', service, subject: 'one' };
  const { transit } = done(openTransitTakeBack(turnedAway(), facts, later));
  const back = takenBackFrom(transit, { caseId: 'the-case', arrivedAt: later }, later);
  if (back === undefined) throw new Error('Nobody was taken back');
  return back;
};

const lapsed = (): Transit => {
  const transit = lapseTransit(requested(), addHours(entryAt, 1));
  if (transit === undefined) throw new Error('Nothing lapsed');
  return transit;
};

/** As one that came too late, which this specimen's rules do not know. */
const inadmissible = (): Transit => ({ ...requested(), status: 'inadmissible', source: 'set for this test' }) as Transit;

const officer = { official: 'O', subject: 'one', roles: ['officer'] } as const;

/** A transit in each status, by the status. */
export const transitsByStatus = (): Readonly<Record<TransitStatus, Transit>> => ({
  requested: requested(),
  inadmissible: inadmissible(),
  accepted: accepted(),
  refused: done(
    refuseTransit(requested(), {}, { ...officer, grounds: [{ code: 'TR-ORDER' }], reasons: 'R' }, specimenRules, nextDay),
  ).transit,
  revoked: done(revokeTransit(accepted(), {}, { ...officer, grounds: [], onwardNotAssured: true }, specimenRules, nextDay))
    .transit,
  'under-way': underWay(),
  'passed-out': done(recordPassage(underWay(), { event: 'exited', at: exitAt }, later)),
  'to-be-taken-back': turnedAway(),
  'taken-back': takenBack(),
  lapsed: lapsed(),
  withdrawn: done(withdrawTransit(requested(), nextDay)),
});

/** Transits within a status, by how far something in them is. */
export const transitsFurther = (): Readonly<Record<string, Transit>> => ({
  'to-be-taken-back, revoked under way': done(
    revokeTransit(underWay(), {}, { ...officer, grounds: [], onwardNotAssured: true }, specimenRules, later),
  ).transit,
});
