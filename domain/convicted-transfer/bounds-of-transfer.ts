import type { Side } from '../caller.ts';
import { boundsOfStops } from '../file/bounds-of-own-file.ts';
import { isOpen } from '../file/hold.ts';
import { type Bounded, fullIn, type ListBound, type ListFull, type ListsOf } from '../file/list-bound.ts';
import { boundsOfConvictedTransfer as house } from '../policy/convicted-transfers.ts';
import type { ConvictedTransfer } from './convicted-transfer.ts';
import type { TransferFiles } from './transfer-files.ts';
import { transferHoldKinds } from './transfer-holds.ts';
import type { TransferMoved } from './transfer-moved.ts';
import type { TransferOwnFile } from './transfer-own-file.ts';
import { type TransferSide, transferSides } from './transfer-side.ts';

const bounded = <File>(room: { readonly most: number; readonly bytes?: number }, entries: ListBound<File>['entries']) => ({
  entries,
  room: () => room,
});

/** Taking consent back ends what was let in, and is refused for no lack of room; so is what a verification finds. */
const protectsThePerson = ['withdrawConsent', 'verifyConsent'];

/** Without its answer: that has the room of its own question, which is answered once. */
const asAskedBy =
  (side: TransferSide) =>
  ({ questions = [] }: ConvictedTransfer) =>
    questions.filter(({ from }) => from === side).map(({ answer: _answer, ...question }) => question);

/** Every list of the shared file with its bound. */
export const boundsOfSharedTransfer: Readonly<Record<ListsOf<ConvictedTransfer>, Bounded<ConvictedTransfer>>> = {
  information: [bounded(house.information, ({ information = [] }) => information)],
  consents: [{ ...bounded(house.consents, ({ consents = [] }: ConvictedTransfer) => consents), free: protectsThePerson }],
  questions: transferSides.map((side) => bounded(house.questionsOfASide, asAskedBy(side))),
  corrections: transferSides.map((side) =>
    bounded(house.corrections, ({ corrections = [] }) => corrections.filter(({ from }) => from === side)),
  ),
  assumptions: { boundedBy: 'the records of the stage' },
  fallenAgreements: {
    boundedBy: 'the consents and the corrections: with each that falls, or that is of somebody else, go two at most',
  },
  reports: [bounded(house.reports, (file) => ('reports' in file ? (file.reports ?? []) : []))],
};

/** Every list of an own file with its bound. */
export const boundsOfOwnTransfer: Readonly<Record<ListsOf<TransferOwnFile>, Bounded<TransferOwnFile>>> = {
  ...boundsOfStops,
  holds: [
    ...transferHoldKinds.map((kind) =>
      bounded<TransferOwnFile>(house.openHolds, ({ holds = [] }) => holds.filter((hold) => hold.kind === kind && isOpen(hold))),
    ),
    bounded(house.releasedHolds, ({ holds = [] }) => holds.filter((hold) => !isOpen(hold))),
  ],
  breachLacked: { boundedBy: 'the conditions of a hand-over' },
};

/** The first list of either file that a move fills beyond its bound; undefined where all has its place. */
export const fullTransferList = (
  { shared, own }: TransferFiles,
  moved: TransferMoved,
  act: { readonly side: Side; readonly move: string },
): ListFull | undefined =>
  fullIn<ConvictedTransfer>(boundsOfSharedTransfer, shared, moved.shared ?? shared, act) ??
  fullIn<TransferOwnFile>(boundsOfOwnTransfer, own, moved.own ?? own, act);
