import * as z from 'zod';
import { languages } from '../../../domain/language.ts';
import { once } from '../../../domain/once.ts';
import { caseChanged } from '../../schema/case-changed.ts';
import { sha256 } from '../../schema/sha256.ts';

/** In which language a request is printed. */
export const requestPrint = once(() =>
  z
    .strictObject({
      language: z
        .enum(languages)
        .exactOptional()
        .meta({ description: 'Absent: the one in which the authorities write to each other, where the agreement names one' }),
    })
    .meta({ id: 'RequestPrint' }),
);

/** What printing a request answers: the attachment that the own file has of it. */
export const requestPrinted = once(() =>
  z
    .object({
      ...caseChanged().shape,
      attachmentId: z.uuid(),
      language: z.enum(languages),
      sha256: sha256(),
      size: z.int().positive(),
      pages: z.int().positive(),
    })
    .meta({ id: 'RequestPrinted' }),
);

export type RequestPrinted = z.output<ReturnType<typeof requestPrinted>>;

/** The reply to printing, among what receipts hold. */
export const isRequestPrinted = (answer: object): answer is RequestPrinted => 'pages' in answer && 'attachmentId' in answer;
