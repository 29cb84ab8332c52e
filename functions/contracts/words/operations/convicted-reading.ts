import type { convictedReadingRoutes } from '../../../api/convicted-reading/routes.ts';

/** What each operation that reads beside a transfer of a convicted person does. None of them changes anything. */
export const convictedReading = {
  getConvictedTransferHistory:
    'Reads one chain of a transfer: of the file that both States see, or of your State’s own. Each entry tells what was done by which State and the hash of every field that changed; with all pages joined it can be checked offline, and the salt opens the commitments. The transfer stands in it under `caseId`. It changes nothing.',
  getConvictedTransferDisclosures:
    'Reads what your State gave the other about the convicted person: each of your changes of the shared file, when, by which act, with the names of the fields. It is taken from the shared history, so that neither can say otherwise. It changes nothing.',
  getHandOverGuard:
    'Reads how every condition of the hand-over stands now: why, by which source, since when, and which operation of which role supplies what is missing. The sentencing State reads all of them; whatever the administering State keeps for itself is for it one condition (`other-side`) with one sentence. The administering State reads the conditions of the shared file. authoriseHandOver runs the same guard again when the person is let go. It changes nothing.',
  getNoticeToConvictedPerson:
    'Writes what the convicted person is told of the transfer, in Kazakh, Russian, French or English, ready to be read out or printed: what a transfer means, that nothing happens without consent and that it can be taken back until the hand-over, who decides, what the court there may do and that it is never harsher, what is left to serve in both readings with how it was counted, pardon and revision as far as the treaty was read, fear, counsel, complaints, and what is assumed. It is written from what both States know: nothing of an own file stands in it. It changes nothing.',
  listTransferInstruments:
    'Lists the treaties of the register on the transfer of convicted persons, planned ones too: how far each came, since when it is in force as far as was found, and which of its terms were read. Nothing is opened under one that is planned or not in force. getTransferInstrument shows the terms. It changes nothing.',
  findTransferInstrument:
    'Tells under which treaty a convicted person can be transferred between two States on a day. That there is none is an answer too: it says why, what is known of it, and which treaty is meant where one is planned or not in force. Between France and Kazakhstan there is none: the treaty of 28 October 2021 leaves transfer out. It changes nothing.',
  getTransferInstrument:
    'Reads a treaty on the transfer of convicted persons: every term with its value, how sure it is and who says so, or what to look up where it was not read; and what the own law of its States adds. An unset term computes nothing: it refuses nobody, and what protects the person is asked for all the same. It changes nothing.',
} as const satisfies Record<keyof typeof convictedReadingRoutes, string>;
