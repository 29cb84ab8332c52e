import * as z from 'zod';
import { verificationFindings } from '../../../domain/convicted-transfer/consent-on-record.ts';
import { representedForAll } from '../../../domain/convicted-transfer/treaties/terms.ts';
import { once } from '../../../domain/once.ts';
import { day } from '../../schema/day.ts';
import { interpreting } from '../../schema/hearing.ts';
import { moment } from '../../schema/moment.ts';
import { recordedFact } from '../../schema/recorded.ts';
import { line } from '../../schema/text.ts';
import { actShown } from './hand-over-schema.ts';

const understood = once(() => line(50).meta({ description: 'A language that the person understands' }));

/** That the person was told what a transfer means. */
export const information = once(() =>
  z
    .strictObject({ toldOn: day(), language: understood(), interpreting: interpreting(), official: line(200) })
    .meta({ id: 'TransferInformation' }),
);

const consenting = once(() =>
  z
    .discriminatedUnion('is', [
      z.strictObject({ is: z.literal('person') }).meta({ id: 'ConsentOfPerson' }),
      z
        .strictObject({
          is: z.literal('representative'),
          name: line(200),
          why: z.enum(representedForAll),
          appointedBy: line(300).meta({ description: 'The paper by which somebody represents the person' }),
        })
        .meta({ id: 'ConsentOfRepresentative' }),
    ])
    .meta({ id: 'ConsentBy' }),
);

const counsel = once(() =>
  z
    .discriminatedUnion('was', [
      z.strictObject({ was: z.literal('present'), name: line(200) }).meta({ id: 'CounselPresent' }),
      z.strictObject({ was: z.literal('offered-and-refused'), offeredOn: day() }).meta({ id: 'CounselRefused' }),
    ])
    .meta({ id: 'CounselAtConsent' }),
);

/** A consent in writing, before an official. */
export const consent = once(() =>
  z
    .strictObject({
      consenting: consenting(),
      givenOn: day(),
      language: understood(),
      interpreting: interpreting(),
      counsel: counsel(),
      official: line(200).meta({ description: 'The official before whom it was given' }),
      declaration: line(300).meta({ description: 'The written declaration, by its reference' }),
    })
    .meta({ id: 'TransferConsent' }),
);

/** What the consul or official of the administering State found when speaking with the person. */
export const verification = once(() =>
  z.strictObject({ found: z.enum(verificationFindings), on: day(), official: line(200) }).meta({ id: 'ConsentVerification' }),
);

/** That the person takes consent back. */
export const consentWithdrawal = once(() =>
  z.strictObject({ at: moment(), official: line(200).meta({ description: 'Who heard it' }) }).meta({ id: 'ConsentWithdrawal' }),
);

/** How often the person was told, and each time how. */
export const informationShown = once(() =>
  z.object({ n: z.int(), ...recordedFact(information()).shape }).meta({ id: 'TransferInformationShown' }),
);

/** A consent as the file shows it, with what became of it. */
export const consentShown = once(() =>
  z
    .object({
      n: z.int(),
      ...recordedFact(consent()).shape,
      information: z.int().meta({ description: 'The `n` of the information that went before' }),
      verification: recordedFact(verification()).exactOptional(),
      withdrawal: actShown().exactOptional(),
    })
    .meta({ id: 'TransferConsentShown' }),
);
