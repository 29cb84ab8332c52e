import * as z from 'zod';
import { handOverConditions } from '../../../domain/convicted-transfer/hand-over-condition.ts';
import type { TransferOwnFile } from '../../../domain/convicted-transfer/transfer-own-file.ts';
import type { HiddenField } from '../../../domain/file/case-view.ts';
import { once } from '../../../domain/once.ts';
import { instant } from '../../schema/moment.ts';
import { recordedFact } from '../../schema/recorded.ts';
import { namingNone, showingAllOf } from '../../schema/shown-whole.ts';
import { assessment, fitness } from '../protection/fact-schema.ts';
import { otherPerson, riskStop } from '../reading/stop-schema.ts';
import { transferHold } from './finding-schema.ts';
import { authorisationShown, sentenceEnd } from './hand-over-schema.ts';

/** What one State keeps of a transfer for itself. A fact of the own file that it lacks does not compile. */
export const transferOwnFile = showingAllOf<TransferOwnFile, HiddenField>()(
  namingNone<HiddenField>()(
    once(() =>
      z
        .object({
          assessment: z
            .object({ ...assessment().shape, assessedAt: instant(), confirmedAt: instant(), personEdition: z.int() })
            .exactOptional(),
          stops: z.array(riskStop()).exactOptional(),
          otherPersons: z.array(otherPerson()).exactOptional(),
          holds: z
            .array(
              z.object({
                n: z.int(),
                ...transferHold().shape,
                placedAt: instant(),
                releasedAt: instant().exactOptional(),
                releaseReason: z.string().exactOptional(),
              }),
            )
            .exactOptional(),
          fitness: recordedFact(fitness()).exactOptional(),
          reasonsKept: z.string().exactOptional(),
          authorisation: authorisationShown().exactOptional(),
          breachLacked: z.array(z.enum(handOverConditions)).exactOptional(),
          sentenceEnd: recordedFact(sentenceEnd()).exactOptional(),
        })
        .meta({
          id: 'ConvictedTransferOwnFile',
          description: 'What your own State keeps of a transfer for itself. The other State never sees it.',
        }),
    ),
  ),
);
