import { type TransferAct, type TransferActRule, transferActs } from '../../../domain/convicted-transfer/transfer-acts.ts';
import type { TransferSide } from '../../../domain/convicted-transfer/transfer-side.ts';
import { transferMoveRow } from '../../change/convicted-transfer/move-row.ts';
import type { Route } from '../../http/route.ts';

/** Who works on transfers, and who decides what a second person decides. */
export const office = ['justice', 'justice-supervisor'] as const;
export const deciders = ['justice-supervisor'] as const;

type OwnWords = Pick<Route, 'path' | 'summary' | 'roles' | 'may' | 'problems'> & { readonly body: NonNullable<Route['body']> };

const sideOf = ({ sides: [side, ...more] }: TransferActRule): TransferSide | 'any-party' =>
  side === undefined || more.length > 0 ? 'any-party' : side;

/** The row of an act: whose it is and whether a natural person answers for it stands in the table of acts, and nowhere twice. */
export const rowOfAct = <const Row extends OwnWords>(act: TransferAct, row: Row) =>
  transferMoveRow({ ...row, side: sideOf(transferActs[act]), person: transferActs[act].naturalPerson });
