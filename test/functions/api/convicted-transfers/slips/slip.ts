import type { ProblemKind } from '../../../../../functions/http/problems.ts';
import { type Api, bodyOf, type OperationName, rowOf } from '../../../operations.ts';
import { transferStates } from '../../../transfer-states.ts';
import { changeTransferOf, justiceOf, type TransferStage } from '../../../transfers-at-hand.ts';

type Body = Readonly<Record<string, unknown>>;
type By = 'requesting' | 'requested';

/** A well-formed request about a transfer that the law refuses. What is not named is as the sample of the operation has it. */
export type Slip = {
  readonly kind: ProblemKind;
  /** Which State commits it, where it is not the first that may. */
  readonly by?: By;
  readonly stage?: TransferStage;
  /** Another transfer than that of the specimen: made for the slip, with who commits it and what is other in the body. */
  readonly made?: (api: Api) => Promise<Made>;
  /** What is done by others before, on the transfer of that id. */
  readonly besides?: (api: Api, transferId: string) => Promise<unknown>;
  /** The subject who commits it, where that is what is wrong. */
  readonly as?: string;
  /** What is other in the body; what turns on the moment is made when the slip is committed. */
  readonly body?: Body | (() => Body);
  readonly facts?: Body;
};

export type Made = {
  readonly transferId: string;
  readonly claims: Record<string, string>;
  readonly body?: Body;
  readonly instrumentId?: string;
  readonly query?: Readonly<Record<string, string>>;
};

export type Slips = Readonly<Partial<Record<OperationName, readonly Slip[]>>>;

export const future = '2199-01-01';

const now = Date.now();
/** A moment so many days from now. */
export const inDays = (days: number): string => new Date(now + days * 86_400_000).toISOString();

/** It is over, and nothing more can be done in it. */
export const over: Slip = {
  kind: 'wrong-convicted-transfer-state',
  stage: 'withdrawn',
  facts: { transferStatus: 'withdrawn' },
};

/** A day that is still to come, and one from before the birth of the person, in that place of the body. */
export const days = (field: string, body: (day: string) => Body): readonly Slip[] => [
  { kind: 'date-in-future', body: body(future), facts: { field, date: future } },
  { kind: 'date-too-early', body: body('1900-01-01'), facts: { field, date: '1900-01-01' } },
];

/** Does it, by a subject of its own or the one that is named. */
export const besidesDoes =
  (
    does: OperationName,
    by: By,
    { as, but = {} }: { readonly as?: string; readonly but?: Body } = {},
  ): NonNullable<Slip['besides']> =>
  async (api, transferId) => {
    const claims = justiceOf(does, transferStates[by], as);
    const { status, text } = await changeTransferOf(api, does, transferId, { claims, body: { ...bodyOf(rowOf(does)), ...but } });
    if (status !== 200) throw new Error(`${does}: ${text}`);
  };

/** The person takes consent back. */
export const consentTakenBack = besidesDoes('withdrawConsent', 'requesting');
