import * as z from 'zod';
import { languages } from '../../../domain/language.ts';
import { once } from '../../../domain/once.ts';
import { instant } from '../../schema/moment.ts';

/** A part of a notice, with its heading. */
export const noticeSection = once(() =>
  z.object({ heading: z.string(), paragraphs: z.array(z.string()) }).meta({ id: 'NoticeToPersonSection' }),
);

/** What the person is told, ready to be read out or printed. */
export const noticeToPerson = once(() =>
  z
    .object({
      caseId: z.uuid(),
      language: z.enum(languages),
      at: instant(),
      title: z.string(),
      sections: z.array(noticeSection()),
      assumptions: z.array(z.string()),
    })
    .meta({ id: 'NoticeToPerson' }),
);
