import * as z from 'zod';
import { transferDocumentKinds } from '../../../domain/convicted-transfer/recorded-facts.ts';
import { transferHoldKinds } from '../../../domain/convicted-transfer/transfer-holds.ts';
import { once } from '../../../domain/once.ts';
import { day } from '../../schema/day.ts';
import { documentNumber } from '../../schema/document-number.ts';
import { line, text } from '../../schema/text.ts';

/** Whether the judgment can still be appealed, and be carried out. */
export const finality = once(() =>
  z
    .strictObject({
      final: z.boolean(),
      enforceable: z.boolean(),
      since: day(),
      source: line(300).meta({ description: 'Who certified it, in which paper' }),
    })
    .meta({ id: 'JudgmentFinality' }),
);

/** Whether other proceedings against the person are open in the sentencing State. */
export const proceedings = once(() =>
  z
    .strictObject({ pending: z.boolean(), checkedOn: day(), source: line(300).meta({ description: 'Where it was checked' }) })
    .meta({ id: 'OtherProceedings' }),
);

/** Whether the administering State found the person to be its national. */
export const nationalityFound = once(() =>
  z.strictObject({ national: z.boolean(), establishedOn: day(), proof: line(300) }).meta({ id: 'NationalityFinding' }),
);

const crime = once(() =>
  z
    .discriminatedUnion('is', [
      z
        .strictObject({
          is: z.literal('a-crime'),
          article: line(200).meta({ description: 'The article of the law of the administering State' }),
        })
        .meta({ id: 'ActIsCrime' }),
      z.strictObject({ is: z.literal('no-crime') }).meta({ id: 'ActIsNoCrime' }),
    ])
    .meta({ id: 'DualCriminality' }),
);

/** Whether the act is a crime in the administering State too. */
export const dualCriminality = once(() =>
  z.strictObject({ found: crime(), foundOn: day(), official: line(200) }).meta({ id: 'DualCriminalityFinding' }),
);

/** By what the person crosses the border. */
export const transferDocument = once(() =>
  z
    .strictObject({
      kind: z.enum(transferDocumentKinds),
      number: documentNumber(50),
      authority: line(200),
      issuedOn: day(),
      validUntil: day(),
    })
    .meta({ id: 'TransferDocument' }),
);

/** Why a State holds the hand-over on its side. */
export const transferHold = once(() =>
  z.strictObject({ kind: z.enum(transferHoldKinds), reason: text(1000) }).meta({ id: 'TransferHold' }),
);
