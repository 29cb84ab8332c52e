import { transferRulesOf } from '../../../domain/convicted-transfer/transfer-rules-of.ts';
import { sideOfTransfer } from '../../../domain/convicted-transfer/transfer-side.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { Treaties } from '../../change/convicted-transfer/transfers.ts';
import type { Operation } from '../../http/request.ts';
import type { ConvictedTransferStore } from '../../ports/convicted-transfer-store.ts';
import { writtenTransferNotice } from './notice/written-transfer-notice.ts';
import type { ConvictedReadingRoutes } from './routes.ts';

type Needs = {
  readonly transfers: Pick<ConvictedTransferStore, 'load'>;
  readonly treaties: Treaties;
  readonly complaintChannels: Readonly<Record<string, string>>;
};

export const getNoticeToConvictedPerson =
  ({ transfers, treaties, complaintChannels }: Needs): Operation<ConvictedReadingRoutes['getNoticeToConvictedPerson']> =>
  async ({ params: { transferId }, query: { lang: language }, caller: { state }, now }) => {
    const stored = await transfers.load(transferId, state);
    if (stored === undefined || sideOfTransfer(stored.shared, state) === undefined)
      return fail({ kind: 'convicted-transfer-not-found' });
    const { shared } = stored;
    const { terms } = transferRulesOf(shared, treaties());
    const channel = complaintChannels[state];
    const { title, sections } = writtenTransferNotice({
      shared,
      terms,
      state,
      language,
      now,
      ...(channel === undefined ? {} : { channel }),
    });
    return ok({
      body: {
        transferId,
        language,
        at: now,
        title,
        sections: sections.map(({ heading, paragraphs }) => ({ heading, paragraphs: [...paragraphs] })),
        assumptions: [...shared.assumptions],
      },
    });
  };
