import type { Answer, Caseworker } from './caseworker.ts';
import type { JusticeTeam } from './justice-team.ts';
import type { Narrator } from './narrator.ts';
import { sample } from './sample.ts';
import { aboutSomebodyElse, ofItsOwn } from './specimen-person.ts';

/** The two States of a transfer: the one whose court sentenced the person, and the one that is to enforce the sentence. */
export type TransferStates = { readonly from: JusticeTeam; readonly to: JusticeTeam };

/** One act: who does it, by which sample, what is other than in it, and how it is told. */
export type Act = {
  readonly by: Caseworker;
  readonly path: string;
  readonly body: string;
  readonly but?: object;
  readonly said: string;
};

/** What is other than in the samples, by the name of the sample: whose prison it is, and whose airport. */
export type Local = Readonly<Record<string, object>>;

const bodyOf = ({ body, but }: Act, local: Local): Record<string, unknown> => ({
  ...ofItsOwn(sample(`convicted-transfers/${body}`)),
  ...but,
  ...local[body],
});

/** Sends a change of the transfer with the ETag of the view just read. */
export const changeTransfer = async (by: Caseworker, transferId: string, path: string, body: unknown): Promise<Answer> => {
  const { etag } = await by.get(`/convicted-transfers/${transferId}`);
  return by.post(`/convicted-transfers/${transferId}/${path}`, body, etag);
};

/** Those acts one after the other, each told by itself. */
export const doEach = async (acts: readonly Act[], transferId: string, told: Narrator, local: Local = {}): Promise<void> => {
  for (const act of acts) told.expect(act.said, 200, await changeTransfer(act.by, transferId, act.path, bodyOf(act, local)));
};

/** Those acts one after the other, told in one sentence: the first answer that is not as it should be, or the last. */
export const doAll = async (acts: readonly Act[], transferId: string, local: Local): Promise<Answer> => {
  let last: Answer = { status: 0, etag: '', body: {} };
  for (const act of acts) {
    last = await changeTransfer(act.by, transferId, act.path, bodyOf(act, local));
    if (last.status !== 200) return last;
  }
  return last;
};

/** Under which number the central authority of a State files the transfer. */
export const referenceOf = (state: string): string => `${state}-2026-0017`;

/** The interest that opens the file of a transfer, about a person of its own. */
export const interest = (from: string, to: string): Record<string, unknown> => ({
  ...aboutSomebodyElse(sample('convicted-transfers/state-interest')),
  sentencingState: from,
  administeringState: to,
  reference: referenceOf(from),
});

/** Opens the transfer, and tells under which treaty and on what it rests that is assumed. */
export const openTransfer = async (states: TransferStates, { expect, tell }: Narrator): Promise<string> => {
  const { from, to } = states;
  const opened = await from.clerk.post('/convicted-transfers', interest(from.code, to.code));
  const { transferId, assumptions = [] } = opened.body as { transferId: string; assumptions?: string[] };
  expect(
    `A national of ${to.country}, sentenced in ${from.country}, is interested in serving the rest at home. ${from.country} opens the file.`,
    201,
    opened,
  );
  for (const assumption of assumptions) tell(`Assumed: ${assumption}`);
  return transferId;
};
