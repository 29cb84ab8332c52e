import type { TranscriptionRoutes } from '../../../api/transcriptions/routes.ts';

/** What each operation on the letters of a State that is not connected does, and which persons it takes. */
export const transcriptions = {
  enterTranscription:
    'Enters, in your own file, what a letter of the other State says: an act, with what the operation of that name takes. The other State is not connected; the letter is an attachment of the case that was found clean. Nothing happens by it and the other State sees nothing: a second person has to confirm it (confirmTranscription). What could not be done now is refused at once. That a State said nothing is in no letter: silence is never transcribed (confirmSilence).',
  confirmTranscription:
    'Does the act that was entered, in the name of the other State. Two persons: who confirms neither entered it nor submitted the case, compared it with the letter, and names the hash of the letter. The act counts as if the other State had done it here, and everything it puts on file says by `transcribedAs` from which entry of `transcribed` it is. Who entered or confirmed it does not authorise a departure that rests on it.',
  dropTranscription:
    'Drops what was entered and not confirmed, where it is not what the letter says. Nothing was done by it. A case that was opened on a letter (openCaseFromLetter) is `withdrawn` with it. One person suffices.',
  correctTranscription:
    'Takes back, with reasons, an act that was transcribed and confirmed, while nothing rests on it and the other State did not confirm it: the case is as if the letter had not come, and the act can be entered anew as it is. What ends a case, adds evidence or moves a plan is not taken back. Both States see that it was taken back, and why.',
  confirmTranscribed:
    'Says that an act that the other State transcribed in the name of yours is your own, once your State is connected. The case goes on as it is, and the act can no longer be taken back as a wrong transcription. An act that your State contested can still be confirmed so.',
  contestTranscribed:
    'Says that an act that the other State transcribed in the name of yours is not your own, or not so, with reasons. The case keeps its status, but no departure rests on that act: the guard takes it for not met. The other State sees it, and can take the act back (correctTranscription) while nothing rests on it.',
  listTranscriptions:
    'Lists the letters of a case. Under `own` what your State entered: each letter that waits for a second person, with what was entered of it, and the latest that were confirmed or dropped. Under `shared`, which both States see, every act that was transcribed: from which letter, who entered and who confirmed it, whether it was taken back and what its State said of it. getCase shows the same in short. Nothing changes by it.',
} as const satisfies Record<keyof TranscriptionRoutes, string>;
