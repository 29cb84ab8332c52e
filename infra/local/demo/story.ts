import { change } from './caseworker.ts';
import { convictedPersons } from './convicted.ts';
import type { JusticeHere } from './justice-here.ts';
import type { Justice } from './justice-team.ts';
import type { Narrator } from './narrator.ts';
import type { PartnerSystem } from './partner-system.ts';
import { parentAndChild, stoppedForRisk, tellPerson } from './protected.ts';
import { sample } from './sample.ts';
import { banOfBreach, banReviewed } from './sanctions.ts';
import { accept, open, plan, type Sides, timeline, transfer, whatGuardLacks } from './steps.ts';
import { recordFacts, type Team } from './team.ts';
import { transitEndsHalfWay } from './transit.ts';
import { documentRunsOut } from './travel-documents.ts';
import { untilWhen } from './until-when.ts';

/** A national who is asked for, accepted, given a document and transferred. */
const ordinary = async (sides: Sides, told: Narrator): Promise<void> => {
  told.heading('An ordinary case, from request to arrival');
  const { from, to } = sides;
  const caseId = await open(sides, 'cases/open-case', 'a national', told);
  const early = await change(to.officer, caseId, 'acceptance', sample('cases/accept-case'));
  told.expect(`${to.country} tries to accept before it confirmed receipt: the service says that the state is wrong.`, 409, early);
  await accept(sides, caseId, told);
  const wrongSide = await change(from.officer, caseId, 'transfer-confirmation', sample('movements/confirm-transfer'));
  told.expect(`${from.country} cannot confirm its own plan.`, 403, wrongSide);
  await plan(sides, caseId, told);
  await transfer(sides, caseId, told);
  await tellPerson(sides, caseId, told);
  const closed = await change(to.officer, caseId, 'closure', sample('cases/close-case'));
  told.expect(`${to.country} closes the case, and with it its right to claim an error.`, 200, closed);
  await timeline(sides, caseId, told);
};

/** Urgency shortens what the States do, and skips nothing of the guard. */
const urgent = async (sides: Sides, told: Narrator): Promise<void> => {
  told.heading('An urgent case: caught at the airport five hours ago');
  const caseId = await open(sides, 'cases/open-case-urgent', 'a national, urgently', told);
  await accept(sides, caseId, told);
  await plan(sides, caseId, told);
  const hurried = await change(sides.from.supervisor, caseId, 'departure-authorisation', sample('movements/authorise-departure'));
  told.expect('The supervisor would let the person depart at once: the guard says what is missing, urgent or not.', 422, hurried);
  const missing = (hurried.body['conditions'] ?? []) as { condition: string }[];
  told.tell(`Missing: ${missing.map(({ condition }) => condition).join(', ')}.`);
  await transfer(sides, caseId, told);
};

/** The trigger of an urgent case fails, and the other side contests that. */
const downgraded = async (sides: Sides, told: Narrator): Promise<void> => {
  told.heading('An urgent case whose trigger fails');
  const caseId = await open(sides, 'cases/open-case-urgent', 'a national, urgently', told);
  const off = await change(sides.to.officer, caseId, 'track', sample('cases/change-track'));
  told.expect(`${sides.to.country} takes it off the urgent track; the time to reply begins again.`, 200, off);
  const contest = { act: 'contest', explanation: 'The boarding pass shows the arrival of the same morning.' };
  const contested = await change(sides.from.officer, caseId, 'track', contest);
  told.expect(`${sides.from.country} contests that, on the record; the case stays ordinary.`, 200, contested);
};

/** A stateless person is accepted by the State of transit; who issues the document, no text that was found says, and nobody guesses it. */
const stateless = async (sides: Sides, told: Narrator): Promise<void> => {
  told.heading('A stateless person who transited');
  const { from, to } = sides;
  const labelled = { ...sample('cases/open-case-stateless'), person: sample('cases/open-case')['person'] };
  const refused = await from.officer.post('/cases', labelled);
  told.expect('Somebody with a nationality is not requested as stateless.', 422, refused);
  const caseId = await open(sides, 'cases/open-case-stateless', 'a stateless person who came by way of it', told);
  await accept(sides, caseId, told);
  const asked = await change(from.officer, caseId, 'travel-document-request', sample('travel-documents/request-travel-document'));
  told.expect(`${from.country} asks for a travel document, and none is owed: ${asked.body['title']}.`, 422, asked);
  told.tell(`No transfer is planned before ${from.country} and ${to.country} have looked up who issues it.`);
};

/** A claim for protection stops the departure, and the other State learns nothing of it. */
const stopped = async (sides: Sides, told: Narrator): Promise<void> => {
  told.heading('A case that the guard stops');
  const { from, to } = sides;
  const caseId = await open(sides, 'cases/open-case', 'a national', told);
  await accept(sides, caseId, told);
  await plan(sides, caseId, told);
  const before = await to.officer.get(`/cases/${caseId}`);
  told.expect(`${from.country} records its facts; the remedies are left out.`, 200, await recordFacts(from, caseId, ['remedy']));
  const claimed = await change(from.officer, caseId, 'claim-status', sample('protection/record-claim-status-undecided'));
  told.expect('Then the person claims protection; it is undecided.', 200, claimed);
  const held = await change(from.escort, caseId, 'hold', sample('protection/hold-case'));
  told.expect('The escort, who hears something new, holds the case.', 200, held);
  const letGo = await change(from.supervisor, caseId, 'departure-authorisation', sample('movements/authorise-departure'));
  told.expect('The supervisor cannot let the person depart. getGuard answers:', 422, letGo);
  await whatGuardLacks(sides, caseId, told);
  const after = await to.officer.get(`/cases/${caseId}`);
  const unchanged = before.etag === after.etag && JSON.stringify(before.body) === JSON.stringify(after.body);
  told.expect(
    `${to.country} reads the case again: nothing moved, byte for byte.`,
    200,
    unchanged ? after : { ...after, status: 0 },
  );
};

/** Somebody is moved all the same: a breach, an alarm, a taking back. */
const breach = async (sides: Sides, told: Narrator): Promise<void> => {
  told.heading('A person moved without authorisation');
  const { from, to } = sides;
  const caseId = await open(sides, 'cases/open-case', 'a national', told);
  await accept(sides, caseId, told);
  const left = await change(from.escort, caseId, 'departure', sample('movements/record-departure'));
  told.expect(
    `The escort records a departure that nobody authorised: ${left.body['status']}. Both duty officers are alarmed.`,
    200,
    left,
  );
  const arrived = await change(to.officer, caseId, 'arrival', sample('movements/record-arrival'));
  told.expect(`${to.country} records the arrival: it stays ${arrived.body['status']}.`, 200, arrived);
  const opened = await change(from.officer, caseId, 'take-back', sample('movements/open-take-back'));
  told.expect(`${from.country} opens the taking back, which is itself a movement under the guard.`, 200, opened);
};

/** The requested State refuses with a coded ground and reasons; and the agreement binds in both directions. */
const refusedAndBack = async (sides: Sides, told: Narrator): Promise<void> => {
  told.heading('A case that is refused');
  const { from, to } = sides;
  const caseId = await open(sides, 'cases/open-case', 'a national', told);
  told.expect(
    `${to.country} confirms receipt.`,
    200,
    await change(to.officer, caseId, 'receipt', sample('cases/confirm-receipt')),
  );
  const refused = await change(to.officer, caseId, 'refusal', sample('cases/refuse-case'));
  told.expect(`${to.country} refuses, with ground and reasons.`, 200, refused);
  const { refusal } = (await from.officer.get(`/cases/${caseId}`)).body as {
    refusal: { grounds: { code: string }[]; reasons: string };
  };
  told.tell(`${from.country} reads: ${refusal.grounds.map(({ code }) => code).join(', ')}. ${refusal.reasons}`);

  told.heading('The other direction');
  const opposite = await open({ from: to, to: from }, 'cases/open-case-kz-requests-fr', 'a national', told);
  const { items } = (await from.officer.get('/cases?limit=1')).body as {
    items: { caseId: string; owed: { by: string; act: string }[] }[];
  };
  const place = items[0]?.caseId === opposite ? 'it stands first' : 'it does not stand first';
  told.tell(
    `In the work list of ${from.country} ${place}: owed is ${items[0]?.owed[0]?.act}, by the ${items[0]?.owed[0]?.by} State.`,
  );
};

/** Who else is at work than the two teams, and what only an instance on this machine has. */
export type Besides = JusticeHere & { readonly justice?: Justice | undefined; readonly system?: PartnerSystem };

/**
 * The whole story, with a team on each side, the central authorities of some States, the system of France at its queues, and its end with
 * a clock that can be moved.
 */
export const tellStory = async (
  france: Team,
  kazakhstan: Team,
  told: Narrator,
  { justice, system, ...here }: Besides,
): Promise<void> => {
  const sides = { from: france, to: kazakhstan };
  await ordinary(sides, told);
  await urgent(sides, told);
  await untilWhen(sides, told);
  await downgraded(sides, told);
  await stateless(sides, told);
  await stopped(sides, told);
  await stoppedForRisk(sides, told);
  await parentAndChild(sides, told);
  await breach(sides, told);
  await refusedAndBack(sides, told);
  await banOfBreach(sides, told);
  await banReviewed(sides, told);
  await transitEndsHalfWay(sides, told, system);
  await convictedPersons(justice, kazakhstan.officer, here, told);
  await documentRunsOut(sides, told, here.machine);
};
