import { bears } from '../agreement/fact.ts';
import { fail, type Result } from '../result.ts';
import { localDay } from '../time/calendars/local-day.ts';
import type { Instant } from '../time/instant.ts';
import { commonOf } from './convicted-transfer.ts';
import { filedUnder } from './filed-under.ts';
import type { PaperSent, TransferAsked } from './transfer-exchange.ts';
import type { TransferFiles, TransferRules } from './transfer-files.ts';
import { movedTo, type TransferMoved, writtenShared } from './transfer-moved.ts';
import { acrossFrom, stateOfSide, type TransferSide } from './transfer-side.ts';
import type { TransferPaper } from './treaties/papers.ts';
import type { TransferTerms } from './treaties/terms.ts';
import { type WrongTransferState, wrongTransferState } from './wrong-transfer-state.ts';

export type TransferRequestFacts = Pick<TransferAsked, 'official' | 'papers'> & {
  readonly side: TransferSide;
  readonly subject: string;
  /** Under which number the State that asks files it. */
  readonly reference?: string | undefined;
};

export type TransferRequestRefusal =
  | WrongTransferState
  | { readonly kind: 'papers-missing'; readonly papers: readonly TransferPaper[]; readonly source: string }
  | { readonly kind: 'assessor-acts' };

/** The papers that the treaty lists for that State and that are not there. A list that was not read asks for none. */
const missing = ({ papers: rule }: TransferTerms, side: TransferSide, sent: readonly PaperSent[]): readonly TransferPaper[] =>
  bears(rule)
    ? rule.value.filter(({ paper, from }) => from === side && !sent.some((one) => one.paper === paper)).map(({ paper }) => paper)
    : [];

/**
 * Either State asks the other for the transfer, with the papers that the treaty lists. It counts as received on the day that it is then
 * in the State that is asked. Who assessed the risks asks for nothing.
 */
export const requestTransfer = (
  { shared, own }: TransferFiles,
  { side, official, papers, subject, reference }: TransferRequestFacts,
  { terms }: Pick<TransferRules, 'terms'>,
  now: Instant,
): Result<TransferMoved, TransferRequestRefusal> => {
  if (shared.status !== 'interest-stated') return wrongTransferState(shared, 'interest-stated');
  if (own.assessment?.by === subject) return fail({ kind: 'assessor-acts' });
  const lacking = missing(terms, side, papers);
  if (lacking.length > 0 && bears(terms.papers))
    return fail({ kind: 'papers-missing', papers: lacking, source: terms.papers.source });
  const receivedOn = localDay(stateOfSide(shared, acrossFrom(side)), now);
  const request = { from: side, official, papers, at: now, receivedOn, by: subject };
  const references = filedUnder(shared.references, side, reference);
  return movedTo(writtenShared({ ...commonOf(shared), references, status: 'requested', request, changedAt: now }));
};
