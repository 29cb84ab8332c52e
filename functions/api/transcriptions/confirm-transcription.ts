import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import type { GuardedFiles } from '../../../domain/file/files.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { stateOn } from '../../../domain/file/side.ts';
import type { Issued } from '../../../domain/file/travel-document.ts';
import { fail } from '../../../domain/result.ts';
import {
  type ConfirmedFacts,
  type ConfirmedRefusal,
  confirmTranscription as decide,
} from '../../../domain/transcription/confirm-transcription.ts';
import { changeCase, type DecidingCase } from '../../change/case/change-case.ts';
import type { Ruled } from '../../change/case/ruled.ts';
import type { Operation } from '../../http/request.ts';
import type { DocumentNumbers, DocumentPlace } from '../../ports/document-numbers.ts';
import type { Replaced } from '../../ports/item-seen.ts';
import { aboutLetter } from './about-letter.ts';
import { withWhatIsKnown } from './looking.ts';
import { type TranscriptionRoutes, transcriptionRoutes } from './routes.ts';
import { type NewDocumentId, saidIn } from './said-in.ts';

type Needs = { readonly ruled: Ruled; readonly numbers: DocumentNumbers; readonly newDocumentId: NewDocumentId };

type NumberTaken = { readonly kind: 'document-number-taken' };

/** The document that the act says was issued. */
const issuedBy = (file: ReadmissionCase): Issued | undefined => {
  const last = file.transcribed?.at(-1);
  return file.travelDocuments.find((document): document is Issued => document.issued?.transcribedAs === last?.n);
};

/** Where the number of that document stands already: in this case too, where its letter was taken back and is entered anew. */
const placeOf = ({ numbers }: Needs, file: ReadmissionCase, { issuer, issued }: Issued): Promise<DocumentPlace | undefined> =>
  numbers.find(stateOn(file, issuer), issued.number);

/** Its number is that of the State that issued it: no State issues one twice, by letter or not. */
const numberTaken = async (needs: Needs, file: ReadmissionCase): Promise<boolean> => {
  const document = issuedBy(file);
  const place = document && (await placeOf(needs, file, document));
  return place !== undefined && place.documentId !== document?.documentId;
};

const deciding =
  (needs: Needs, confirmed: Omit<ConfirmedFacts, 'side'>): DecidingCase<ConfirmedRefusal | NumberTaken> =>
  async (admitted, asked) => {
    const looked = await withWhatIsKnown(needs.ruled)(admitted, asked);
    if (looked === 'moved-on') return looked;
    const files: GuardedFiles = looked.files;
    const agreement = agreementOf(needs.ruled.agreements(), files.shared.agreement);
    const result = decide(files, { ...confirmed, side: admitted.side }, agreement, asked.now);
    const after = result.ok ? result.value.shared : undefined;
    const taken = after !== undefined && (await numberTaken(needs, after));
    return { seen: {}, result: taken ? fail({ kind: 'document-number-taken' }) : result };
  };

const noted = async (needs: Needs, file: ReadmissionCase): Promise<readonly Replaced[]> => {
  const document = issuedBy(file);
  if (document === undefined || (await placeOf(needs, file, document)) !== undefined) return [];
  const place = { caseId: file.id, documentId: document.documentId, parties: [file.requestingState, file.requestedState] };
  return [needs.numbers.take(stateOn(file, document.issuer), document.issued.number, place)];
};

export const confirmTranscription =
  (needs: Needs): Operation<TranscriptionRoutes['confirmTranscription']> =>
  ({ params: { caseId }, body, caller: { subject }, asked }) =>
    changeCase(needs.ruled, asked, {
      caseId,
      part: transcriptionRoutes.confirmTranscription.side,
      // Evidence that comes by letter says more of who the person is: whom the State stopped is found by it from then on.
      registers: 'own',
      about: (_before, { shared }) => {
        const act = shared.transcribed?.at(-1);
        return act === undefined ? {} : { ...aboutLetter(act.letter), inNameOf: stateOn(shared, act.inNameOf) };
      },
      beside: ({ shared }) => noted(needs, shared),
      decide: deciding(needs, { ...body, subject, read: (entry) => saidIn(entry, needs.newDocumentId) }),
    });
