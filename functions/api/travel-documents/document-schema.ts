import * as z from 'zod';
import { cancellationReasons } from '../../../domain/file/cancellation.ts';
import { consents, documentStatuses } from '../../../domain/file/travel-document.ts';
import { once } from '../../../domain/once.ts';
import { expiryFlags } from '../../../domain/travel-document/expiry.ts';
import { day } from '../../schema/day.ts';
import { documentNumber } from '../../schema/document-number.ts';
import { instant } from '../../schema/moment.ts';
import { named, unnamed } from '../../schema/name.ts';
import { holderFields } from '../../schema/person.ts';
import { line } from '../../schema/text.ts';
import { transcribedAs } from '../../schema/transcribed.ts';

const latinName = once(() =>
  z
    .strictObject({ surname: line(100).exactOptional(), givenNames: line(100).exactOptional() })
    .refine(named, unnamed)
    .meta({ id: 'LatinName', description: 'A surname, given names or both' }),
);

const issueFields = () => ({
  authority: line(200),
  place: line(200),
  issuedOn: day(),
  validUntil: day(),
  consent: z.enum(consents).meta({ description: 'Whether the person consents: recorded, never required' }),
  latinName: latinName()
    .exactOptional()
    .meta({ description: 'How the issuer writes the name in Latin letters, where it is not as the case has it' }),
});

/** What the issuing State states of a document that it issues. */
export const issue = once(() =>
  z
    .strictObject({
      number: documentNumber(30).exactOptional().meta({
        description: 'The number of your State’s own blank. Without one the service makes a number that nobody can guess',
      }),
      ...issueFields(),
    })
    .meta({ id: 'TravelDocumentIssue' }),
);

/** The same of a document that the requesting State issues in the place of one that did not come. */
export const ownIssue = once(() =>
  issue()
    .extend({ official: line(200) })
    .meta({ id: 'OwnDocumentIssue' }),
);

const holder = once(() => z.strictObject(holderFields()).meta({ id: 'Holder' }));

/** A travel document of a case. */
export const travelDocument = once(() =>
  z
    .object({
      documentId: z.uuid(),
      status: z.enum(documentStatuses),
      issuer: z.enum(['requesting', 'requested']),
      requestedAt: instant(),
      requestedBy: z.string(),
      holder: holder(),
      replaces: z.uuid().exactOptional().meta({ description: 'The document before it, which it comes after' }),
      insteadOf: z
        .uuid()
        .exactOptional()
        .meta({ description: 'The document that was not issued in time, in whose place it was' }),
      issued: z.object({ number: z.string(), ...issueFields(), at: instant(), transcribedAs: transcribedAs() }).exactOptional(),
      handedOver: z
        .object({ at: instant(), on: day(), to: z.string(), official: z.string(), transcribedAs: transcribedAs() })
        .exactOptional(),
      extensionAsked: z.object({ at: instant(), official: z.string() }).exactOptional(),
      extensions: z
        .array(z.object({ at: instant(), official: z.string(), from: day(), validUntil: day(), transcribedAs: transcribedAs() }))
        .exactOptional()
        .meta({ description: 'The issue keeps its own date: what holds is the last of these' }),
      usedAt: instant().exactOptional(),
      identityDocumentOn: day().exactOptional(),
      cancellation: z
        .object({ at: instant(), reason: z.enum(cancellationReasons), transcribedAs: transcribedAs() })
        .exactOptional(),
    })
    .meta({ id: 'TravelDocument' }),
);

/** How near the end of a document is, on the day of the caller's authority. */
export const expiryFields = () => ({
  daysLeft: z.int().meta({ description: 'On its last day 0, afterwards negative' }),
  flag: z.enum(expiryFlags).exactOptional().meta({ description: 'The nearest threshold that is reached' }),
});

/** A travel document with what follows from it today. */
export const travelDocumentView = once(() => {
  const { daysLeft, flag } = expiryFields();
  return z
    .object({
      caseId: z.uuid(),
      ...travelDocument().shape,
      validUntil: day().exactOptional(),
      daysLeft: daysLeft.exactOptional(),
      flag,
      machineReadableZone: z.array(z.string()).exactOptional().meta({
        description: 'Two lines after ICAO Doc 9303, with the date that holds today: an extended document is printed anew',
      }),
      proposedName: latinName()
        .exactOptional()
        .meta({ description: 'What transliteration offers for the name: a proposal, which the issuer states or does not' }),
      provesIdentity: z
        .boolean()
        .meta({ description: 'After the arrival too, until its date or until identity documents are issued' }),
      assumptions: z.array(z.string()),
    })
    .meta({ id: 'TravelDocumentView' });
});
