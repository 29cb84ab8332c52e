import * as z from 'zod/mini';
import { lacks } from '../../domain/agreement/basis.ts';
import { certainties } from '../../domain/agreement/fact.ts';
import { urgencies } from '../../domain/alert/urgency.ts';
import { followingEffects, isOfTransfer, mailSubjects } from './duty-mail-acts.ts';

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const state = z.string().check(z.regex(/^[A-Z]{2}$/));

/**
 * One alert owed to the duty officers of a State, as it goes into an e-mail of its own or into a digest. It carries references
 * only: never a name, a document number or anything of an own file. `mailId` does not depend on the run that made it, so a
 * repeat is recognised. By zod/mini: the function has no other schema, and starts sooner without the rest of zod.
 */
export const dutyMailMessage = z
  .strictObject({
    mailId: text(200),
    state,
    /** Of that State its central authority for transfers of convicted persons. Absent: its authority for readmission. */
    office: z.exactOptional(z.literal('justice')),
    subject: z.enum(mailSubjects),
    urgency: z.enum(urgencies),
    /** When it fell due to be told. */
    at: z.iso.datetime(),
    caseId: z.uuid(),
    reference: text(100),
    /** It and the agreement are absent where nobody knows them yet: messages came about a transit that was never asked for. */
    counterpart: z.optional(state),
    owedBy: state,
    agreement: z.optional(text(100)),
    assumptions: z.array(text(5000)),
    since: z.iso.datetime(),
    due: z.optional(
      z.strictObject({ earliest: z.optional(z.iso.datetime()), latest: z.iso.datetime(), zone: z.optional(text(100)) }),
    ),
    /** By which rule of the agreement, or why there is none: a code and an article, so that each reader is told in their language. */
    basis: z.optional(
      z.union([
        z.strictObject({ certainty: z.enum(certainties), article: z.exactOptional(text(300)) }),
        z.strictObject({ lacks: z.enum(lacks) }),
      ]),
    ),
    /** The same as sentences in English, as earlier releases wrote it: what they queued or stored is told as it is. */
    source: z.optional(text(5000)),
    lookUp: z.optional(text(5000)),
    effect: z.optional(z.enum(followingEffects)),
    /** The travel document that the alert is about, by its id: its number stands in no mail. */
    document: z.optional(z.strictObject({ documentId: z.uuid(), validUntil: z.iso.date(), daysBefore: z.int() })),
    /** How often it was passed on to the next address because nobody acknowledged it. Absent at first. */
    passedOn: z.optional(z.int()),
  })
  .check(
    z.refine(
      ({ subject, counterpart, agreement }) =>
        subject === 'transit-message-missing' || (counterpart !== undefined && agreement !== undefined),
      'The other State and the agreement are known',
    ),
    z.refine(
      ({ subject, office }) => isOfTransfer(subject) === (office === 'justice'),
      'A central authority is told of transfers of convicted persons alone, and nobody else of them',
    ),
  );

export type DutyMailMessage = z.output<typeof dutyMailMessage>;
