import type { TransferStates } from './convicted-steps.ts';
import type { JusticeQueue } from './justice-queue.ts';
import type { JusticeTeam } from './justice-team.ts';
import type { Narrator } from './narrator.ts';
import { type Mail, mailWhere, type TimeMachine } from './time-machine.ts';

type Left = { readonly months: number; readonly days: number };

type SentenceTime = {
  readonly is: string;
  readonly end: { readonly earliest: string; readonly latest: string };
  readonly left: { readonly least: Left; readonly most: Left };
  readonly steps: readonly { readonly what: string; readonly day: string }[];
};

const inMonths = ({ months, days }: Left): string => `${months} months and ${days} days`;

/** What the sentence on record comes to, in both readings and step by step. */
export const whatItComesTo = async ({ from }: TransferStates, transferId: string, { tell }: Narrator): Promise<void> => {
  const { body } = await from.clerk.get(`/convicted-transfers/${transferId}`);
  const { end, left, steps } = body['sentenceTime'] as SentenceTime;
  tell(
    `Its last day is ${end.earliest}, where the first day served is a whole day of it, or ${end.latest}, where it is not. Left to serve: ${inMonths(left.least)}, or ${inMonths(left.most)}. How it was counted:`,
  );
  for (const { what, day } of steps.filter((step, place) => step.day !== steps[place - 1]?.day)) tell(`  ${day}: ${what}`);
};

type Condition = {
  readonly condition: string;
  readonly is: string;
  readonly why?: string;
  readonly suppliedBy?: { readonly side: string; readonly operation: string };
};

type Guard = { readonly conditions: readonly Condition[]; readonly barring: readonly string[] };

const guardOf = async ({ clerk }: JusticeTeam, transferId: string): Promise<Guard> =>
  (await clerk.get(`/convicted-transfers/${transferId}/guard`)).body as unknown as Guard;

/** How the guard of the hand-over stands for the State that is to hand the person over: a line for each condition that bars. */
export const whatBars = async ({ from }: TransferStates, transferId: string, { tell }: Narrator): Promise<void> => {
  const { conditions, barring } = await guardOf(from, transferId);
  tell(`The guard, for ${from.country}: ${barring.length} of ${conditions.length} conditions bar the hand-over.`);
  for (const { condition, why, suppliedBy } of conditions.filter((one) => barring.includes(one.condition))) {
    const whose = suppliedBy?.side === 'any-party' ? 'either' : `the ${suppliedBy?.side}`;
    tell(`  ${condition}: ${why ?? 'not known'}${suppliedBy ? ` (${suppliedBy.operation}, by ${whose} State)` : ''}`);
  }
};

/** That nothing bars any more, what the treaty does not ask for, and what the other State may not know. */
export const nothingBars = async (
  { from, to }: TransferStates,
  transferId: string,
  { tell, expect }: Narrator,
): Promise<void> => {
  const { conditions, barring } = await guardOf(from, transferId);
  const theirs = await guardOf(to, transferId);
  const unruled = conditions.filter(({ is }) => is === 'no-rule' || is === 'open').map(({ condition }) => condition);
  expect(`The guard, for ${from.country}: none of ${conditions.length} conditions bars the hand-over any more.`, 200, {
    status: barring.length === 0 ? 200 : 0,
    etag: '',
    body: { barring },
  });
  if (unruled.length > 0)
    tell(`No limit of the treaty was read on ${unruled.join(', ')}: a limit on the States that nobody read bars nobody.`);
  tell(
    `${to.country} reads ${theirs.conditions.length} of the ${conditions.length}: what ${from.country} keeps for itself is not among them.`,
  );
};

/** What the queue of a State said of the transfer up to that operation. */
export const heardOnQueue = async (
  queue: JusticeQueue | undefined,
  { country, code }: JusticeTeam,
  transferId: string,
  move: string,
  { tell }: Narrator,
): Promise<void> => {
  if (queue === undefined) return tell(`${country} also hears of it on a queue of its own, which only it reaches.`);
  const heard = await queue.hearUntil(transferId, move);
  tell(`The queue outbound-justice of ${code} said what the other State did, by number and status and without a name:`);
  for (const { data } of heard) tell(`  change ${data['change']}: ${data['move']}, ${data['status']}`);
};

/** The mails about the transfer to central authorities, once the last of them, as its address and subject tell, has come. */
export const mailsOf = async (
  machine: TimeMachine | undefined,
  transferId: string,
  last: { readonly to: JusticeTeam; readonly subject: RegExp },
  { tell, expect }: Narrator,
): Promise<readonly Mail[]> => {
  if (machine === undefined) {
    tell('The central authorities get mails at their duty addresses.');
    return [];
  }
  const address = `justice.${last.to.code.toLowerCase()}@`;
  const isLast = ({ to, subject, text }: Mail): boolean =>
    text.includes(transferId) && to.some((one) => one.startsWith(address)) && last.subject.test(subject);
  const found = await mailWhere(machine, isLast);
  const mails = (await machine.mails()).filter(({ text }) => text.includes(transferId));
  expect('The mails about it in the inbox, to central authorities alone:', 200, {
    status: found === undefined ? 0 : 200,
    etag: '',
    body: {},
  });
  for (const { to, subject } of mails) tell(`  To ${to.join(', ')}: ${subject}`);
  return mails;
};
