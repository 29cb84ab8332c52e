import { instrumentBetween, type NoInstrument } from '../../../domain/convicted-transfer/instrument-between.ts';
import type { ConvictedPersonTreaty } from '../../../domain/convicted-transfer/treaty.ts';
import { fail, ok } from '../../../domain/result.ts';
import { localDay } from '../../../domain/time/calendars/local-day.ts';
import type { Treaties } from '../../change/convicted-transfer/transfers.ts';
import type { Operation } from '../../http/request.ts';
import { lineOfInstrument, viewOfInstrument } from './instrument-view.ts';
import type { ConvictedReadingRoutes } from './routes.ts';

/** Why there is none, with the treaty that is meant where there is one. */
const reasonIn = (why: NoInstrument, treaties: readonly ConvictedPersonTreaty[]) => {
  const { kind, ...known } = why;
  const { instrument: id, ...rest } = { instrument: undefined, ...known };
  const treaty = treaties.find((one) => one.id === id);
  return { why: kind, ...rest, ...(treaty === undefined ? {} : { instrument: lineOfInstrument(treaty) }) };
};

/** That there is none is an answer and no failure: whoever asks learns what is known of it. */
export const findTransferInstrument =
  ({ treaties }: { readonly treaties: Treaties }): Operation<ConvictedReadingRoutes['findTransferInstrument']> =>
  async ({ query: { one, other, on: asked }, caller, now }) => {
    if (one === other) return fail({ kind: 'same-state', state: one });
    const on = asked ?? localDay(caller.state, now);
    const found = instrumentBetween(treaties(), one, other, on);
    const between = { one, other, on };
    return ok({
      body: found.ok
        ? { is: 'found' as const, ...between, instrument: viewOfInstrument(found.value) }
        : { is: 'none' as const, ...between, ...reasonIn(found.error, treaties()) },
    });
  };
