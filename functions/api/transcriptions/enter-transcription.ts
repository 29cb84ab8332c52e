import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import { enterTranscription as decide } from '../../../domain/transcription/enter-transcription.ts';
import { changeCase } from '../../change/case/change-case.ts';
import type { Ruled } from '../../change/case/ruled.ts';
import { seeing } from '../../change/seeing.ts';
import type { Operation } from '../../http/request.ts';
import { aboutLetter } from './about-letter.ts';
import { withWhatIsKnown } from './looking.ts';
import { type TranscriptionRoutes, transcriptionRoutes } from './routes.ts';
import { saidHash } from './said-hash.ts';
import { type NewDocumentId, saidBy } from './said-in.ts';

export const enterTranscription =
  ({
    newDocumentId,
    ...ruled
  }: Ruled & { readonly newDocumentId: NewDocumentId }): Operation<TranscriptionRoutes['enterTranscription']> =>
  ({ params: { caseId }, body: { says, letter, official }, caller: { subject }, asked }) =>
    changeCase(ruled, asked, {
      caseId,
      part: transcriptionRoutes.enterTranscription.side,
      about: (_before, { own }) => aboutLetter(own.transcriptions?.at(-1)?.letter),
      decide: seeing(withWhatIsKnown(ruled), (files, side) => {
        const agreement = agreementOf(ruled.agreements(), files.shared.agreement);
        const entered = { text: JSON.stringify(says.facts), saidSha256: saidHash(says), letter, official, subject, side };
        const facts = { said: saidBy(says, newDocumentId), ...entered };
        return decide(files, facts, agreement, asked.now);
      }),
    });
