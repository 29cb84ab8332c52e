import {
  agreed,
  asked,
  authorised,
  consenting,
  decided,
  found,
  handedOver,
  planned,
  questioned,
  sentenced,
} from './convicted-acts.ts';
import { changeTransfer, doEach, openTransfer, type TransferStates } from './convicted-steps.ts';
import { heardOnQueue, mailsOf, nothingBars, whatBars, whatItComesTo } from './convicted-told.ts';
import type { JusticeHere } from './justice-here.ts';
import type { Narrator } from './narrator.ts';
import { sample } from './sample.ts';

type Terms = Readonly<Record<string, { readonly unset?: true } | undefined>>;

/** The treaty that is found, and how much of it was read. */
const treatyBetween = async ({ from, to }: TransferStates, { tell, expect }: Narrator): Promise<void> => {
  const found = await from.clerk.get(`/convicted-transfers/instruments/between?one=${from.code}&other=${to.code}`);
  const { id, terms = {} } = (found.body['instrument'] ?? {}) as { id?: string; terms?: Terms };
  expect(`${from.country} asks under which treaty a convicted person can be transferred to ${to.country}: ${id}.`, 200, found);
  const { authorities: _apart, ...rules } = terms;
  const read = Object.entries(rules).filter(([, rule]) => rule?.unset !== true);
  tell(
    `Of its ${Object.keys(rules).length} terms these were read, and not article by article: ${read.map(([name]) => name).join(', ')}.`,
  );
};

/** A decision that is harsher than the sentence is not recorded. */
const harsherDecision = async ({ to }: TransferStates, transferId: string, { tell, expect }: Narrator): Promise<void> => {
  const decision = sample('convicted-transfers/record-court-decision');
  const adaptation = { ...(decision['adaptation'] as object), term: { is: 'term', years: 6, months: 0, days: 0 } };
  const harsher = await changeTransfer(to.clerk, transferId, 'court-decision', { ...decision, adaptation });
  expect(
    `A court of ${to.country} decides on six years, and its law goes to seven. The service refuses: ${harsher.body['title']}.`,
    422,
    harsher,
  );
  const { endsOn, atMost } = (harsher.body['harsher'] ?? {}) as { endsOn?: string; atMost?: string };
  tell(`It would end on ${endsOn}; the sentence ends on ${atMost} at the latest.`);
};

/** From the interest of the person to the end of the sentence, at home. */
export const servedAtHome = async (states: TransferStates, here: JusticeHere, told: Narrator): Promise<void> => {
  told.heading('A convicted person who serves the rest of the sentence at home');
  const { from } = states;
  await treatyBetween(states, told);
  const transferId = await openTransfer(states, told);
  const early = await changeTransfer(from.clerk, transferId, 'consent', sample('convicted-transfers/record-consent'));
  told.expect(`${from.country} would record the consent at once. Refused: ${early.body['title']}.`, 422, early);
  await doEach([...consenting(states), ...sentenced(states)], transferId, told);
  await whatItComesTo(states, transferId, told);
  await doEach([...asked(states), ...questioned(states), ...agreed(states)], transferId, told);
  told.tell('No legal deadline is known for any of it, and silence agrees to nothing: mails remind by a rule of the house.');
  await whatBars(states, transferId, told);
  await doEach(found(states), transferId, told);
  await harsherDecision(states, transferId, told);
  await doEach([...decided(states), ...planned(states)], transferId, told);
  await nothingBars(states, transferId, told);
  await doEach([...authorised(states), ...handedOver(states)], transferId, told);
  await heardOnQueue(here.queueOf?.(from.code), from, transferId, 'recordSentenceEnd', told);
  await mailsOf(here.machine, transferId, { to: from, subject: /./ }, told);
};
