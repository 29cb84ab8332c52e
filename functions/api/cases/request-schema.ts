import * as z from 'zod';
import { categories } from '../../../domain/agreement/scope.ts';
import { once } from '../../../domain/once.ts';
import { moment } from '../../schema/moment.ts';
import { namingNoFile } from '../../schema/naming-no-file.ts';
import { person } from '../../schema/person.ts';
import {
  care,
  connection,
  evidence,
  irregularity,
  linkedCase,
  nationalTie,
  notice,
  service,
  urgency,
} from '../../schema/request.ts';
import { says } from '../../schema/says.ts';
import { sha256 } from '../../schema/sha256.ts';
import { state } from '../../schema/state.ts';
import { line, text } from '../../schema/text.ts';
import { letter } from '../../schema/transcribed.ts';
import { claimStatus } from '../protection/fact-schema.ts';

/** What a request says, whoever is asked and however it comes. */
const requestFields = once(() => ({
  agreement: line(100)
    .meta({ description: 'The agreement you believe applies. It is found by rule; another than this is refused.' })
    .exactOptional(),
  category: z.enum(categories),
  connection: connection().exactOptional(),
  nationalTie: nationalTie().exactOptional(),
  urgency: urgency().exactOptional(),
  notice: notice().exactOptional(),
  person: person(),
  linkedCases: z
    .array(linkedCase())
    .max(20)
    .refine((linked) => new Set(linked.map(({ caseId }) => caseId)).size === linked.length, {
      message: says('case-named-twice'),
    })
    .default([]),
  evidence: z.array(evidence()).max(50).default([]),
  irregularity: irregularity(),
  care: care().exactOptional(),
  protectiveMeasures: text(1000).exactOptional(),
  service: service(),
}));

/** What the requesting State states when it opens a case. */
export const requestForReadmission = once(() => {
  const { service: inCharge, ...fields } = requestFields();
  return namingNoFile(
    z.strictObject({
      requestedState: state(),
      ...fields,
      claim: claimStatus()
        .meta({ description: 'What your State knows of a claim for protection: for your own file alone; it never crosses' })
        .exactOptional(),
      service: inCharge,
    }),
  ).meta({ id: 'RequestForReadmission' });
});

const letterOfRequest = once(() => {
  const { attachmentId: _later, ...fields } = letter().shape;
  return z
    .strictObject({
      sha256: sha256().meta({ description: 'The SHA-256 of the scanned letter, which is added to the case afterwards' }),
      ...fields,
    })
    .meta({ id: 'LetterOfRequest' });
});

const deliveryOfLetter = once(() =>
  z
    .strictObject({
      deliveredAt: moment(),
      proof: z.enum(['signed-receipt', 'registered-post', 'diplomatic-note']),
      reference: line(200),
    })
    .meta({ id: 'DeliveryOfLetter' }),
);

/** The same as a letter of a State that is not connected says it, and the letter. */
export const requestFromLetter = once(() =>
  namingNoFile(
    z.strictObject({
      requestingState: state(),
      ...requestFields(),
      letter: letterOfRequest(),
      delivery: deliveryOfLetter(),
      official: line(200),
    }),
  ).meta({ id: 'RequestFromLetter' }),
);
