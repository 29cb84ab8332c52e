import * as z from 'zod';
import { banKinds, otherBars } from '../../../domain/file/entry-ban.ts';
import { once } from '../../../domain/once.ts';
import { attachment } from '../../schema/attachment.ts';
import { day } from '../../schema/day.ts';
import { instant } from '../../schema/moment.ts';
import { sha256 } from '../../schema/sha256.ts';
import { line, text } from '../../schema/text.ts';
import { months } from './proposal-schema.ts';

const told = once(() => ({
  notifiedOn: day(),
  language: line(50).meta({ description: 'The language in which the person was told, one the person understands' }),
  timeAndProofExplained: z.boolean().meta({
    description:
      'Whether the person was told that it can be enforced, when its time begins, how the exit is proved and where it is entered',
  }),
}));

const banRecorded = once(() =>
  z
    .discriminatedUnion('from', [
      z
        .strictObject({
          from: z.literal('decision'),
          decision: z.int().positive().meta({ description: 'The `n` of the decision, which still covers what it was taken on' }),
          reference: line(100),
          ...told(),
        })
        .meta({ id: 'EntryBanDecidedHere' }),
      z
        .strictObject({
          from: z.literal('earlier'),
          kind: z.enum(banKinds),
          reference: line(100),
          authority: line(200),
          decidedOn: day(),
          months: months()
            .exactOptional()
            .meta({ description: `In calendar months; only one of these has none: ${otherBars.join(', ')}` }),
          seriousThreat: z.boolean().meta({ description: 'Whether the decision rests on a serious threat to public order' }),
          paper: attachment().meta({ description: 'The decision on paper, by its hash' }),
          ...told(),
        })
        .meta({ id: 'EarlierEntryBan' }),
    ])
    .meta({ id: 'EntryBanRecord' }),
);

/** A ban that was decided here, or one that stood before and of which the paper is at hand. */
export const entryBan = once(() => z.strictObject({ ban: banRecorded() }).meta({ id: 'EntryBan' }));

const differs = once(() =>
  text(2000).meta({
    description: 'In what the record is not what the paper says: the days, the length, the person, for instance',
  }),
);

export const banConfirmation = once(() =>
  z
    .strictObject({
      ban: z.int().positive().meta({ description: 'The `n` of the ban' }),
      paper: sha256().meta({ description: 'The SHA-256, in hexadecimal, of the paper with which you compared the record' }),
      differs: differs().exactOptional(),
    })
    .meta({ id: 'EntryBanConfirmation' }),
);

const origin = once(() =>
  z
    .discriminatedUnion('from', [
      z.object({ from: z.literal('decision'), decision: z.int() }).meta({ id: 'FromDecision' }),
      z.object({ from: z.literal('earlier'), paper: attachment() }).meta({ id: 'FromEarlierPaper' }),
    ])
    .meta({ id: 'BanOrigin' }),
);

export const entryBanKept = once(() =>
  z
    .object({
      n: z.int(),
      kind: z.enum(banKinds),
      origin: origin(),
      reference: line(100),
      authority: line(200),
      decidedOn: day(),
      months: months().exactOptional(),
      seriousThreat: z.boolean(),
      ...told(),
      prolongations: z
        .array(
          z
            .object({ decision: z.int(), reference: line(100), months: months(), ...told(), recordedAt: instant() })
            .meta({ id: 'BanProlongationKept' }),
        )
        .exactOptional(),
      confirmedAt: instant().exactOptional(),
      notAsPaper: z.object({ differs: differs(), at: instant() }).meta({ id: 'BanNotAsPaper' }).exactOptional(),
      recordedAt: instant(),
    })
    .meta({ id: 'EntryBanKept' }),
);
