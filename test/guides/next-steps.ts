import type { Side } from '../../domain/caller.ts';
import type { ConvictedTransfer } from '../../domain/convicted-transfer/convicted-transfer.ts';
import type { ReadmissionCase } from '../../domain/file/readmission-case.ts';
import { addHours, instantOf } from '../../domain/time/instant.ts';
import type { Transit } from '../../domain/transit/transit.ts';
import { apiFunctions } from '../../functions/api/tables.ts';
import { applyMessage } from '../../functions/change/transit/apply-message.ts';
import type { Route } from '../../functions/http/route.ts';
import { type PartnerMessage, partnerMessageTypes } from '../../functions/schema/partner-message.ts';
import { specimenRules } from './specimens.ts';
import { type Outcome, onCase, onTransfer, onTransit, type Tried } from './trial.ts';

/** What each side can do with a file, as it is shown. */
export type Steps = Readonly<Record<Side, readonly string[]>>;

export const sides = ['requesting', 'requested'] as const satisfies readonly Side[];

/** Refusals that mean that it is too early or too late for the act, or another side's; any other asks for a fact, a form or a term. */
const outOfTurn: readonly string[] = [
  'wrong-state',
  'wrong-transit-state',
  'other-side-acts',
  'other-side-closes',
  'no-transfer-planned',
  'transfer-already-planned',
  'transfer-not-so-far',
  'taking-back-under-way',
  'no-taking-back-under-way',
  'document-not-found',
  'no-extension-waits',
  'no-document-requested',
  'document-not-issued',
  'document-already-live',
  'document-not-used',
  'return-completed',
  'wrong-convicted-transfer-state',
  'agreed-already',
  'no-such-open-question',
  'no-such-hand-over-plan',
  'hand-over-confirmed-already',
  'end-of-other-state',
];

/** Whether it is the turn of the act, by what became of each way of asking for it. */
export const isNext = (outcomes: readonly Outcome[]): boolean =>
  outcomes.some((outcome) => outcome === 'done' || !outOfTurn.includes(outcome.kind));

const changes: readonly Tried[] = Object.entries(apiFunctions).flatMap(([folder, { routes }]) =>
  Object.entries<Route>(routes)
    .filter(([, route]) => route.changesCase)
    .map(([name, route]) => ({ name, folder, route })),
);

/** The operations that change a case, a travel document in it included. */
export const changesOfCases = changes.filter(
  ({ route }) => !route.path.startsWith('/transits') && !route.path.startsWith('/convicted-transfers'),
);

/** The operations that change a transit. */
export const changesOfTransits = changes.filter(({ route }) => route.path.startsWith('/transits'));

/** The operations that change a transfer of a convicted person. */
export const changesOfTransfers = changes.filter(({ route }) => route.path.startsWith('/convicted-transfers'));

/** Later than all that happened in any specimen. */
export const now = addHours(instantOf('2026-06-20T08:00:00Z'), 72);

/** Who works on the files themselves. */
const clerks = ['officer', 'justice'] as const;

/** An operation, with the roles where nobody may do it who works on the files. */
const shown = ({ name, route: { roles } }: Tried): string =>
  roles === 'anyone' || clerks.some((clerk) => roles.includes(clerk)) ? `\`${name}\`` : `\`${name}\` (${roles.join(', ')})`;

type On<File> = (operation: Tried, file: File, side: Side, at: typeof now) => Promise<readonly Outcome[]>;

const stepsOf = async <File>(operations: readonly Tried[], on: On<File>, file: File): Promise<Steps> => {
  const bySide = async (side: Side): Promise<readonly string[]> => {
    const tries = operations.map(async (operation) => (isNext(await on(operation, file, side, now)) ? [shown(operation)] : []));
    return (await Promise.all(tries)).flat();
  };
  return { requesting: await bySide('requesting'), requested: await bySide('requested') };
};

/** What can be done next in that case. */
export const stepsOfCase = (shared: ReadmissionCase): Promise<Steps> => stepsOf(changesOfCases, onCase, shared);

/** What can be done next in that transfer. */
export const stepsOfTransfer = (shared: ConvictedTransfer): Promise<Steps> => stepsOf(changesOfTransfers, onTransfer, shared);

/** What a partner says of a transit, in each way that its type has, as of the entry that was asked for. */
const sayings = ({ id, request: { itinerary } }: Transit, type: PartnerMessage['type']): readonly PartnerMessage[] => {
  const data =
    type === 'readmit.transit.passage-reported.v1'
      ? ['entered', 'exited', 'onward-refused'].map((event) => ({ event, at: itinerary.exit.at }))
      : [type === 'readmit.transit.itinerary-changed.v1' ? { itinerary } : {}];
  return data.map((said) => ({ type, subject: id, data: said }) as unknown as PartnerMessage);
};

const outcomeOf = (transit: Transit, message: PartnerMessage): Outcome => {
  const waiting = { message, content: '', sentAt: now, queueMessageId: '' };
  const { said } = applyMessage(transit, waiting, transit.requestingState, {
    agreements: () => [specimenRules],
    served: [transit.transitState],
    onPaper: [],
  });
  return said.type === 'message.rejected' ? { kind: String(said.data['kind']) } : 'done';
};

const messagesNext = (transit: Transit): readonly string[] =>
  partnerMessageTypes
    .filter((type) => type !== 'readmit.transit.requested.v1')
    .filter((type) => isNext(sayings(transit, type).map((message) => outcomeOf(transit, message))))
    .map((type) => `message \`${type.split('.')[2]}\``);

/** What can be done next in that transit, by messages of the requesting State too. */
export const stepsOfTransit = async (transit: Transit): Promise<Steps> => {
  const { requesting, requested } = await stepsOf(changesOfTransits, onTransit, transit);
  return { requesting: [...requesting, ...messagesNext(transit)], requested };
};
