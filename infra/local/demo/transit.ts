import { inWords } from '../partner/in-words.ts';
import { messagesOf } from '../partner/messages.ts';
import { type Answer, type Caseworker, change } from './caseworker.ts';
import type { Narrator } from './narrator.ts';
import type { PartnerSystem } from './partner-system.ts';
import { sample } from './sample.ts';
import type { Sides } from './steps.ts';

const changeOfTransit = async (worker: Caseworker, transitId: string, act: string, body: unknown): Promise<Answer> => {
  const { etag } = await worker.get(`/transits/${transitId}`);
  return worker.post(`/transits/${transitId}/${act}`, body, etag);
};

/** Asked for by the queue, let through on an assessment of its own. */
const letThrough = async ({ from, to }: Sides, system: PartnerSystem, told: Narrator): Promise<string> => {
  const [request] = messagesOf('accepted', Date.now());
  const { subject: transitId } = request;
  await system.send(request);
  told.tell(`The system of ${from.country} asks by its queue to carry a person to Tajikistan by way of Almaty.`);
  told.tell(`It hears: ${inWords(await system.hear(transitId, 'received'))}`);
  const early = await changeOfTransit(to.officer, transitId, 'acceptance', sample('transits/accept-transit'));
  told.expect(`${to.country} cannot let the person through before the risks in the destination are assessed.`, 422, early);
  const assessed = await changeOfTransit(to.assessor, transitId, 'assessment', sample('transits/assess-transit'));
  told.expect('An assessor finds no real risk there, on any ground.', 200, assessed);
  const accepted = await changeOfTransit(to.officer, transitId, 'acceptance', sample('transits/accept-transit'));
  told.expect('Somebody else lets the person through, confirming place and time.', 200, accepted);
  told.tell(`${from.country} hears, and can prove who said it: ${inWords(await system.hear(transitId, 'accepted'))}`);
  const passage = { event: 'entered', at: new Date().toISOString() };
  const report = { ...request, id: `${transitId}/2`, type: 'readmit.transit.passage-reported.v1', sequence: 2, data: passage };
  await system.send(report);
  await system.hear(transitId, 'passage-recorded');
  told.tell('Its system reports that the person is under way.');
  return transitId;
};

/** A transit that goes well until the way on is closed; then the person claims protection, and nobody is taken back before that is decided. */
export const transitEndsHalfWay = async (sides: Sides, told: Narrator, system: PartnerSystem | undefined): Promise<void> => {
  told.heading('A transit that ends half way');
  if (system === undefined)
    return told.tell('Left out: a transit is asked for by a queue, which only the partner State reaches.');
  const { from, to } = sides;
  const transitId = await letThrough(sides, system, told);
  const revoked = await changeOfTransit(to.officer, transitId, 'revocation', sample('transits/revoke-transit'));
  told.expect(`${to.country} revokes: the way on is no longer assured. ${revoked.body['status']}.`, 200, revoked);
  told.tell(`${from.country} hears: ${inWords(await system.hear(transitId, 'revoked'))} Both duty officers are alarmed.`);
  const opened = await changeOfTransit(from.officer, transitId, 'take-back', sample('transits/open-transit-take-back'));
  told.expect(`${from.country} opens the taking back, in a case of its own.`, 200, opened);
  const caseId = String(opened.body['takeBackCase']);
  const claimed = await change(to.officer, caseId, 'claim-status', sample('protection/record-claim-status-undecided'));
  told.expect(`The person claims protection in ${to.country}; it is undecided.`, 200, claimed);
  const letGo = await change(to.supervisor, caseId, 'departure-authorisation', sample('movements/authorise-departure'));
  told.expect('The supervisor cannot let the person depart: a taking back passes by no condition of the guard.', 409, letGo);
};
