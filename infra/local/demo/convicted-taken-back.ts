import { agreed, asked, authorised, consenting, decided, found, planned, sentenced } from './convicted-acts.ts';
import { changeTransfer, doAll, doEach, type Local, openTransfer, type TransferStates } from './convicted-steps.ts';
import { heardOnQueue, mailsOf, nothingBars, whatBars } from './convicted-told.ts';
import type { JusticeHere } from './justice-here.ts';
import type { Narrator } from './narrator.ts';
import { sample } from './sample.ts';

/** Whose prison and airport it is in this story. */
const inMorocco: Local = {
  'inform-person': { official: 'Official of the prison' },
  'record-sentence': { judgment: 'Court of first instance, judgment no. 12' },
  'verify-consent': { official: 'Consul of Kazakhstan in Rabat' },
  'plan-hand-over': { place: 'Mohammed V airport, Casablanca' },
};

type Seen = {
  readonly status: string;
  readonly plan?: object;
  readonly courtDecision?: object;
  readonly fallenAgreements?: readonly { readonly from: string }[];
};

/** What the file shows once consent was taken back. */
const whatFell = async ({ from }: TransferStates, transferId: string, { tell }: Narrator): Promise<void> => {
  const {
    status,
    plan,
    courtDecision,
    fallenAgreements = [],
  } = (await from.clerk.get(`/convicted-transfers/${transferId}`)).body as unknown as Seen;
  const gone = [
    ...fallenAgreements.map((agreement) => `the agreement of the ${agreement.from} State`),
    ...(courtDecision === undefined ? ['the decision of the court'] : []),
    ...(plan === undefined ? ['the plan with its confirmation, and with it the authorisation'] : []),
  ];
  tell(
    `What fell: ${gone.join('; ')}. The transfer is ${status} again; what was found out stays on record, and so does who agreed.`,
  );
};

/** Nobody is handed over, whoever tries. */
const nobodyGoes = async ({ from, to }: TransferStates, transferId: string, { expect, tell }: Narrator): Promise<void> => {
  const again = await changeTransfer(
    from.releaser,
    transferId,
    'authorisation',
    sample('convicted-transfers/authorise-hand-over'),
  );
  expect(`The supervisor would let the person go again. Refused: ${again.body['title']}.`, 409, again);
  const agreeing = await changeTransfer(to.head, transferId, 'agreement', sample('convicted-transfers/agree-to-transfer'));
  expect(`${to.country} would agree all the same. Refused: ${agreeing.body['title']}.`, 422, agreeing);
  tell(
    'A hand-over all the same would be recorded, since it happened, and as handed-over-in-breach: never as a transfer. Both central authorities would get an alarm at once.',
  );
};

/** Consent is taken back after everything was authorised, and all that rested on it falls. */
export const consentTakenBack = async (states: TransferStates, here: JusticeHere, told: Narrator): Promise<void> => {
  told.heading('A consent that is taken back on the way to the airport');
  const { from } = states;
  const transferId = await openTransfer(states, told);
  const acts = [consenting, sentenced, asked, agreed, found, decided, planned].flatMap((of) => of(states));
  const ready = await doAll(acts, transferId, inMorocco);
  told.expect(
    'All is done as in the story before: told, consented, verified, asked, agreed twice, found, decided by the court, planned, confirmed.',
    200,
    ready,
  );
  await nothingBars(states, transferId, told);
  await doEach(authorised(states), transferId, told);
  const no = { at: new Date().toISOString(), official: 'Head of the escort' };
  const withdrawn = await changeTransfer(from.clerk, transferId, 'consent-withdrawal', no);
  told.expect(
    'In the car to the airport the person says no. The escort passes it on, and it is recorded: no form, no proof, no reason.',
    200,
    withdrawn,
  );
  await whatFell(states, transferId, told);
  await heardOnQueue(here.queueOf?.(states.to.code), states.to, transferId, 'withdrawConsent', told);
  const mails = await mailsOf(here.machine, transferId, { to: from, subject: /URGENT|СРОЧНО|ШҰҒЫЛ/i }, told);
  const alarm = mails.find(({ to }) => to.some((one) => one.startsWith(`justice.${from.code.toLowerCase()}@`)));
  const lines = alarm?.text.split('\n').filter((line) => line !== '') ?? [];
  for (const line of lines.slice(0, 8)) told.tell(`    ${line}`);
  await whatBars(states, transferId, told);
  await nobodyGoes(states, transferId, told);
  const givenUp = await changeTransfer(from.clerk, transferId, 'withdrawal', {
    reason: 'The person no longer wants to be transferred.',
  });
  told.expect(`${from.country} gives the transfer up. The person stays where the sentence was passed.`, 200, givenUp);
};
