import * as z from 'zod';
import { interestedParties } from '../../../domain/convicted-transfer/transfer-exchange.ts';
import { transferSides } from '../../../domain/convicted-transfer/transfer-side.ts';
import { once } from '../../../domain/once.ts';
import { convictedTransferChanged } from '../../schema/convicted-transfer-changed.ts';
import { day } from '../../schema/day.ts';
import { instant } from '../../schema/moment.ts';
import { namingNoFile } from '../../schema/naming-no-file.ts';
import { person } from '../../schema/person.ts';
import { state } from '../../schema/state.ts';
import { line, text } from '../../schema/text.ts';

const interest = once(() => ({
  from: z.enum(interestedParties).meta({ description: 'Who is interested: the person, or your own State' }),
  statedOn: day(),
  official: line(200).meta({ description: 'Who took it down' }),
}));

/** The number under which a State files a transfer. */
export const transferReference = once(() =>
  line(100).meta({ description: 'The number under which your side files the transfer' }),
);

/** What opens the file of a transfer. */
export const interestStated = once(() =>
  namingNoFile(
    z.strictObject({
      sentencingState: state().meta({ description: 'The State whose court convicted the person' }),
      administeringState: state().meta({ description: 'The State in which the sentence is to be served' }),
      person: person(),
      ...interest(),
      reference: transferReference(),
    }),
  ).meta({ id: 'TransferInterest' }),
);

/** What opening a transfer answers. */
export const transferOpened = once(() =>
  z
    .object({
      ...convictedTransferChanged().shape,
      alreadyOnFile: z.array(z.uuid()).exactOptional().meta({
        description: 'Other transfers of your State that seem to be about the same person. Absent where there are none',
      }),
    })
    .meta({ id: 'ConvictedTransferOpened' }),
);

export type TransferOpened = z.output<ReturnType<typeof transferOpened>>;

/** The interest as the file shows it. */
export const interestShown = once(() => z.object(interest()).meta({ id: 'TransferInterestShown' }));

/** A correction of the data of the person. */
export const convictedPersonCorrection = once(() =>
  namingNoFile(z.strictObject({ person: person(), reason: text(1000) })).meta({ id: 'ConvictedPersonCorrection' }),
);

export const correctionShown = once(() =>
  z
    .object({
      at: instant(),
      from: z.enum(transferSides),
      reason: z.string(),
      identity: z.boolean().meta({ description: 'Whether who the person is was a matter of it' }),
    })
    .meta({ id: 'TransferCorrection' }),
);
