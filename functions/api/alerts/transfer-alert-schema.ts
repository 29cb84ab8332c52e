import * as z from 'zod';
import { urgencies } from '../../../domain/alert/urgency.ts';
import { once } from '../../../domain/once.ts';
import { unreadable } from '../../http/paging-words.ts';
import { day } from '../../schema/day.ts';
import { transferSubjects } from '../../schema/duty-mail-acts.ts';
import { instant } from '../../schema/moment.ts';
import { state } from '../../schema/state.ts';
import { alertBasis, alertMail } from './alert-parts-schema.ts';

/** An alert of the caller's central authority. References only: the transfer is read by them. */
export const transferAlertView = once(() =>
  z
    .object({
      alertId: z.string(),
      about: z.enum(transferSubjects),
      urgency: z.enum(urgencies),
      at: instant().meta({ description: 'When it fell due to be told' }),
      transferId: z.uuid(),
      reference: z.string().meta({
        description: 'Under which number your State files the transfer; where it said none, under which the other does',
      }),
      counterpart: state(),
      owedBy: state().meta({ description: 'The State that has to act' }),
      since: instant(),
      due: z
        .object({ latest: instant() })
        .exactOptional()
        .meta({ description: 'Until when it is of use to act, by the plan of the hand-over: no treaty sets it' }),
      basis: alertBasis()
        .exactOptional()
        .meta({ description: 'Why no legal deadline stands behind it; absent where nothing is asked for' }),
      lookUp: z
        .string()
        .exactOptional()
        .meta({ description: 'The same in English, with the treaty in which it is to be looked up' }),
      digest: day().exactOptional().meta({ description: 'The day in whose digest it stands' }),
      passedOn: z
        .int()
        .exactOptional()
        .meta({ description: 'How often it went to a next address because nobody acknowledged it' }),
      mail: alertMail(),
      acknowledged: z.object({ at: instant(), official: z.string() }).exactOptional(),
      instrument: z.string(),
      assumptions: z.array(z.string()),
    })
    .meta({ id: 'ConvictedTransferAlert' }),
);

export type TransferAlertView = z.input<ReturnType<typeof transferAlertView>>;

export const transferAlerts = once(() =>
  z
    .object({ items: z.array(transferAlertView()), unreadable: unreadable(), next: z.string().exactOptional() })
    .meta({ id: 'ConvictedTransferAlerts' }),
);
