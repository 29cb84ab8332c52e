import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import type { GuardedFiles } from '../../../domain/file/files.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { stateOn } from '../../../domain/file/side.ts';
import type { TravelDocument } from '../../../domain/file/travel-document.ts';
import { fail } from '../../../domain/result.ts';
import {
  type ConfirmedFacts,
  type ConfirmedRefusal,
  confirmTranscription as decide,
} from '../../../domain/transcription/confirm-transcription.ts';
import { changeCase, type DecidingCase } from '../../change/case/change-case.ts';
import type { Ruled } from '../../change/case/ruled.ts';
import type { Operation } from '../../http/request.ts';
import type { DocumentNumbers } from '../../ports/document-numbers.ts';
import type { Replaced } from '../../ports/item-seen.ts';
import { aboutLetter } from './about-letter.ts';
import { withWhatIsKnown } from './looking.ts';
import { type TranscriptionRoutes, transcriptionRoutes } from './routes.ts';
import { saidIn } from './said-in.ts';

type Needs = { readonly ruled: Ruled; readonly numbers: DocumentNumbers };

type NumberTaken = { readonly kind: 'document-number-taken' };

/** The document that the act says was issued. */
const issuedBy = (file: ReadmissionCase): TravelDocument | undefined => {
  const last = file.transcribed?.at(-1);
  return file.travelDocuments.find(({ issued }) => issued !== undefined && issued.transcribedAs === last?.n);
};

/** Its number is that of the State that issued it: no State issues one twice, by letter or not. */
const numberTaken = async ({ numbers }: Needs, file: ReadmissionCase): Promise<boolean> => {
  const document = issuedBy(file);
  if (document?.issued === undefined) return false;
  return (await numbers.find(stateOn(file, document.issuer), document.issued.number)) !== undefined;
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

const noted = ({ numbers }: Needs, file: ReadmissionCase): readonly Replaced[] => {
  const document = issuedBy(file);
  if (document?.issued === undefined) return [];
  const place = { caseId: file.id, documentId: document.documentId, parties: [file.requestingState, file.requestedState] };
  return [numbers.take(stateOn(file, document.issuer), document.issued.number, place)];
};

export const confirmTranscription =
  (needs: Needs): Operation<TranscriptionRoutes['confirmTranscription']> =>
  ({ params: { caseId }, body, caller: { subject }, asked }) =>
    changeCase(needs.ruled, asked, {
      caseId,
      part: transcriptionRoutes.confirmTranscription.side,
      registers: 'own',
      about: (_before, { shared }) => {
        const act = shared.transcribed?.at(-1);
        return act === undefined ? {} : { ...aboutLetter(act.letter), inNameOf: stateOn(shared, act.inNameOf) };
      },
      beside: ({ shared }) => noted(needs, shared),
      decide: deciding(needs, { ...body, subject, read: saidIn }),
    });
