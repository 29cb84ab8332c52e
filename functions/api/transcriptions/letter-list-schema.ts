import * as z from 'zod';
import type { HiddenField } from '../../../domain/file/case-view.ts';
import type { Transcribed, Transcription } from '../../../domain/file/transcribed.ts';
import { once } from '../../../domain/once.ts';
import { showingAllOf } from '../../schema/shown-whole.ts';
import { transcribedAct, transcription } from '../../schema/transcribed.ts';

type Letters = { readonly own: readonly Transcription[]; readonly shared: readonly Transcribed[] };

/** The letters of a case as one State sees them. */
export const letterList = showingAllOf<Letters, HiddenField>()(
  once(() =>
    z
      .object({
        caseId: z.uuid(),
        own: z
          .array(transcription())
          .meta({ description: 'Letters that your State entered: all that wait, the latest that do not' }),
        shared: z.array(transcribedAct()).meta({ description: 'The acts that were transcribed, which both States see' }),
        assumptions: z.array(z.string()),
      })
      .meta({ id: 'LetterList' }),
  ),
);
