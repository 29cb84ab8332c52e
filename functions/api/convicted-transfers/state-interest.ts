import { outgoingBarred } from '../../../domain/convicted-transfer/outgoing-barred.ts';
import { stateInterest as open } from '../../../domain/convicted-transfer/state-interest.ts';
import { sideOfTransfer } from '../../../domain/convicted-transfer/transfer-side.ts';
import { proceduresIn } from '../../../domain/file/kept-entry.ts';
import { traitsOfPerson } from '../../../domain/identity/traits.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { keepingOfTransfer } from '../../change/convicted-transfer/keeping.ts';
import { transferAnswer } from '../../change/convicted-transfer/transfer-answer.ts';
import type { Transfers } from '../../change/convicted-transfer/transfers.ts';
import { transferViewFor } from '../../change/convicted-transfer/view-for.ts';
import { newTransferHeads, transferWritten } from '../../change/convicted-transfer/written.ts';
import { givenBefore, type IsAnswer } from '../../change/given-before.ts';
import { heldAgainst } from '../../change/held-against.ts';
import { settled } from '../../change/settled.ts';
import { untilSaved } from '../../change/until-saved.ts';
import { etagOf } from '../../http/etag.ts';
import type { Operation, RequestOf } from '../../http/request.ts';
import type { TransferOpened } from './interest-schema.ts';
import type { ConvictedTransferRoutes } from './routes.ts';

/** The reply to an opening, among what receipts hold. */
const isTransferOpened: IsAnswer<TransferOpened> = (answer): answer is TransferOpened => 'transferId' in answer;

type Ports = Transfers & { readonly served: readonly StateCode[]; readonly newCaseId: () => string };

/** Opens the file, held against the register as it was read: `moved-on` where it moved meanwhile. */
const openOnce = async (
  parts: Ports,
  { body, caller: { state, subject }, now, asked }: RequestOf<ConvictedTransferRoutes['stateInterest']>,
): Promise<Awaited<ReturnType<Operation<ConvictedTransferRoutes['stateInterest']>>> | 'moved-on'> => {
  const side = sideOfTransfer(body, state);
  if (side === undefined) return fail({ kind: 'not-a-party' });
  const transferId = parts.newCaseId();
  const opened = open({ ...body, transferId, side, subject }, parts.treaties(), now);
  if (!opened.ok) return opened;
  const shared = opened.value;
  const unserved = [body.sentencingState, body.administeringState].find((one) => !parts.served.includes(one));
  if (unserved !== undefined) return fail({ kind: 'state-not-served', state: unserved });
  const { kept, seen } = await parts.register.find(state, traitsOfPerson(shared.person, []), {
    caseId: transferId,
    at: now,
    settled: [],
  });
  const files = { shared, own: {} };
  const barred = outgoingBarred(files, kept, now);
  if (barred !== undefined) return fail(barred);

  const act = { transferId, state, move: asked.move, at: now };
  const moved = { shared };
  const written = transferWritten(act, newTransferHeads(transferId, parts.salts), {}, moved);
  const keepings = await keepingOfTransfer(parts, state, undefined, files, now);
  if (keepings === 'moved-on') return keepings;
  const replaced = keepings.flatMap((one) => one.replaced);
  const itemsSeen = heldAgainst(seen, replaced);
  if (itemsSeen === 'moved-on') return itemsSeen;
  const onFile = proceduresIn(kept, now);
  const answer: TransferOpened = {
    ...transferAnswer(shared, written, now),
    ...(onFile.length === 0 ? {} : { alreadyOnFile: [...onFile] }),
  };
  const etag = etagOf(transferViewFor(files, state));
  const saved = await parts.transfers.save({
    ...act,
    before: undefined,
    moved,
    written,
    itemsSeen,
    replaced,
    receipt: { ...asked.receipt, answer, etag },
  });
  if (saved === 'saved') {
    await settled(keepings);
    return ok({ body: answer, etag });
  }
  return (saved === 'key-taken' ? await givenBefore(asked, isTransferOpened) : undefined) ?? 'moved-on';
};

export const stateInterest =
  (ports: Ports): Operation<ConvictedTransferRoutes['stateInterest']> =>
  (request) =>
    untilSaved('What a transfer is held against', () => openOnce(ports, request));
