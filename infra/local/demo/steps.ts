import { change } from './caseworker.ts';
import type { Narrator } from './narrator.ts';
import { sample } from './sample.ts';
import { aboutSomebodyElse, ofItsOwn } from './specimen-person.ts';
import { recordFacts, type Team } from './team.ts';

/** The two States of a case: who asks and moves, and who is asked and receives. */
export type Sides = { readonly from: Team; readonly to: Team };

/** Opens a case by that sample, and tells which agreement was found and what it assumes. */
export const open = async ({ from, to }: Sides, path: string, what: string, { expect, tell }: Narrator): Promise<string> => {
  const opened = await from.officer.post('/cases', aboutSomebodyElse(sample(path)));
  const { caseId, agreement, assumptions } = opened.body as { caseId: string; agreement: string; assumptions: string[] };
  expect(`${from.country} asks ${to.country} to readmit ${what}; the agreement found is ${agreement}.`, 201, opened);
  for (const assumption of assumptions ?? []) tell(`Assumed: ${assumption}`);
  return caseId;
};

/** The other State confirms receipt and accepts. */
export const accept = async ({ to }: Sides, caseId: string, { expect }: Narrator): Promise<void> => {
  const receipt = await change(to.officer, caseId, 'receipt', sample('cases/confirm-receipt'));
  expect(`${to.country} confirms receipt and names its service in charge.`, 200, receipt);
  const acceptance = await change(to.officer, caseId, 'acceptance', sample('cases/accept-case'));
  expect(`${to.country} accepts.`, 200, acceptance);
};

/** A travel document is asked for and issued, a transfer planned on it and confirmed. */
export const plan = async ({ from, to }: Sides, caseId: string, { expect }: Narrator): Promise<void> => {
  const asked = await change(from.officer, caseId, 'travel-document-request', sample('travel-documents/request-travel-document'));
  expect(`${from.country} asks for a travel document.`, 200, asked);
  const issued = await change(to.officer, caseId, 'travel-document', ofItsOwn(sample('travel-documents/issue-travel-document')));
  expect(
    `${to.country} issues it for six months and more; the person refuses consent, which is recorded and not required.`,
    200,
    issued,
  );
  const { body } = await from.officer.get(`/cases/${caseId}`);
  const [document] = body['travelDocuments'] as { documentId: string }[];
  const crossing = { kind: 'travel-document', documentId: document?.documentId };
  const planned = await change(from.officer, caseId, 'transfer', { ...sample('movements/plan-transfer'), document: crossing });
  expect(`${from.country} plans the flight, leg by leg, with two escorts.`, 200, planned);
  const confirmed = await change(to.officer, caseId, 'transfer-confirmation', sample('movements/confirm-transfer'));
  expect(`${to.country} confirms time and place.`, 200, confirmed);
};

/** The facts are recorded, but for those that were before; a supervisor lets the person depart, the person departs and arrives. */
export const transfer = async (
  { from, to }: Sides,
  caseId: string,
  { expect, tell }: Narrator,
  before: readonly string[] = [],
): Promise<void> => {
  const facts = await recordFacts(from, caseId, before);
  expect(
    `${from.country} records in its own file: ${before.length === 0 ? 'the return decision and ' : ''}how the person was told, remedies, claim, assessment, screening, fitness, escort.`,
    200,
    facts,
  );
  const { body: guard } = await from.officer.get(`/cases/${caseId}/guard`);
  tell(`The guard, for ${from.country}: ${guard['mayDepart'] === true ? 'every condition is met' : 'conditions are missing'}.`);
  const letGo = await change(from.supervisor, caseId, 'departure-authorisation', sample('movements/authorise-departure'));
  expect('A supervisor, who is not the assessor, lets the person depart: for six hours.', 200, letGo);
  const left = await change(from.escort, caseId, 'departure', sample('movements/record-departure'));
  expect('The escort records the departure.', 200, left);
  const arrived = await change(to.officer, caseId, 'arrival', sample('movements/record-arrival'));
  expect(`${to.country} records the arrival: the person is ${arrived.body['status']}.`, 200, arrived);
};

/** The shared history as both sides have it. */
export const timeline = async ({ to }: Sides, caseId: string, { tell }: Narrator): Promise<void> => {
  tell('The timeline, the same on both sides:');
  const { body } = await to.officer.get(`/cases/${caseId}/history`);
  for (const { n, at, state, move } of body['entries'] as { n: number; at: string; state: string; move: string }[]) {
    tell(`${String(n).padStart(2)}. ${at.slice(0, 19).replace('T', ' ')} UTC  ${state}  ${move}`);
  }
};

/** What the guard lacks, a condition a line, as the moving State reads it. */
export const whatGuardLacks = async ({ from }: Sides, caseId: string, { tell }: Narrator): Promise<void> => {
  const { body } = await from.officer.get(`/cases/${caseId}/guard`);
  type Row = { condition: string; state: string; why?: string; suppliedBy?: { side: string; operation: string } };
  for (const { condition, state, why, suppliedBy } of body['conditions'] as Row[]) {
    if (state !== 'not-met') continue;
    const whose = suppliedBy === undefined ? '' : ` (${suppliedBy.operation}, by the ${suppliedBy.side})`;
    tell(`${condition}: ${why}${whose}`);
  }
};
