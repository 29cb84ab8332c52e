import * as z from 'zod';
import { languages } from '../../../domain/language.ts';
import { once } from '../../../domain/once.ts';
import { instant } from '../../schema/moment.ts';
import { noticeSection } from '../person/notice-schema.ts';

/** What a convicted person is told of a transfer, ready to be read out or printed. */
export const noticeToConvictedPerson = once(() =>
  z
    .object({
      transferId: z.uuid(),
      language: z.enum(languages),
      at: instant(),
      title: z.string(),
      sections: z.array(noticeSection()),
      assumptions: z.array(z.string()),
    })
    .meta({ id: 'NoticeToConvictedPerson' }),
);
