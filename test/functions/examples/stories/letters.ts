import { type About, type Call, does, leadingTo, type Story, type Turn } from '../turn.ts';

const today = '2026-11-24';

/** The scan of a letter is added to the case, arrives and is found clean. */
const scanned: readonly Turn[] = [
  does('addAttachment', 'FR.officer', { sample: 'attachments/add-attachment-letter' }),
  { arrives: 'as-announced' },
];

const letterOf =
  (reference: string, dated = today) =>
  ({ attachment }: About) => ({ letter: { attachmentId: attachment, dated, reference } });

const enters = (sample = '', rest: Partial<Call> = {}): Call =>
  does('enterTranscription', 'FR.officer', {
    sample: `transcriptions/enter-transcription${sample}`,
    but: letterOf('KZ-2026-0457'),
    ...rest,
  });

const confirms = (transcription: number, rest: Partial<Call> = {}): Call =>
  does('confirmTranscription', 'FR.supervisor', { but: { transcription }, ...rest });

const opened = does('openCase', 'FR.officer', { hoursAgo: 30 });

const byLetter: readonly Turn[] = [opened, ...scanned, enters(), confirms(1)];

const accepted: readonly Turn[] = [...byLetter, enters('-acceptance'), confirms(2)];

const nobodysDocument = '0190a000-0000-7000-8000-0000000000dd';

const another = '1'.repeat(64);

const afterwards = { hoursAgo: -1 } as const;

/** What a State that is not connected answers by letter, and what it says of it once it is. */
export const letters: readonly Story[] = [
  {
    title: 'a State that answers by letter',
    turns: [
      opened,
      does('addAttachment', 'FR.officer', {
        sample: 'attachments/add-attachment-letter',
        shows: 'France scans the letter of a State that is not connected',
      }),
      { arrives: 'as-announced' },
      enters('', { shows: 'One person enters that Kazakhstan confirms the receipt' }),
      does('getCase', 'FR.officer', { shows: 'Nothing has happened by it', called: 'get-case-letter-entered' }),
      does('listTranscriptions', 'FR.supervisor', {
        shows: 'The second person reads what was entered',
        called: 'list-transcriptions-waiting',
      }),
      confirms(1, { shows: 'A second person compares it with the letter: now the request is received' }),
      enters('-acceptance', { shows: 'Kazakhstan consents by letter' }),
      confirms(2, { shows: 'A second person confirms it', called: 'confirm-transcription-acceptance' }),
      does('getCase', 'FR.officer', { shows: 'Each act by letter says from which it is', called: 'get-case-by-letter' }),
      does('correctTranscription', 'FR.officer', {
        but: { act: 2 },
        shows: 'The letter was about another request: the acceptance is taken back, and a reply is owed again',
      }),
      enters('-acceptance'),
      does('dropTranscription', 'FR.supervisor', {
        but: { transcription: 3 },
        shows: 'The second person sees that it is not what the letter says',
      }),
    ],
  },
  {
    title: 'a State that is connected in the middle',
    turns: [
      ...accepted,
      { connects: 'KZ' },
      does('getCase', 'KZ.officer', {
        shows: 'Its officers see what was transcribed for them',
        called: 'get-case-once-connected',
      }),
      does('listTranscriptions', 'KZ.officer', { shows: 'They read from which letters, and who transcribed them' }),
      does('confirmTranscribed', 'KZ.officer', { shows: 'Kazakhstan confirms that the receipt is its own' }),
      does('contestTranscribed', 'KZ.officer', {
        but: { act: 2 },
        shows: 'It contests the acceptance: no departure rests on it',
      }),
      does('contestTranscribed', 'KZ.officer', { but: { act: 1 }, refused: 'act-answered-already' }),
      does('contestTranscribed', 'KZ.officer', { but: { act: 9 }, refused: 'no-such-transcribed-act' }),
      does('correctTranscription', 'FR.officer', { but: { act: 1 }, refused: 'act-confirmed-by-its-state' }),
      does('correctTranscription', 'FR.officer', { but: { act: 2 } }),
      does('correctTranscription', 'FR.officer', { but: { act: 2 }, refused: 'act-taken-back-already' }),
      enters('-acceptance', { refused: 'other-side-connected' }),
    ],
  },
  {
    title: 'a request that comes by letter',
    turns: [
      does('openCaseFromLetter', 'FR.officer', { shows: 'Kazakhstan asked by letter: France opens the case in its name' }),
      does('confirmReceipt', 'FR.officer', { refused: 'opening-not-confirmed' }),
      confirms(1, { refused: 'letter-not-on-file' }),
      ...scanned,
      confirms(1, {
        shows: 'A second person read the letter too: the request can be answered',
        called: 'confirm-transcription-opening',
      }),
      does('confirmReceipt', 'FR.officer'),
      does('openCaseFromLetter', 'FR.officer', { but: { requestingState: 'CZ' }, refused: 'state-not-on-paper' }),
    ],
  },
  {
    title: 'a plan that was changed after its confirmation was entered',
    turns: [
      ...accepted,
      ...leadingTo('planned', 'accepted'),
      enters('-confirmation', { shows: 'Kazakhstan confirms the plan by letter' }),
      does('changeTransfer', 'FR.officer', afterwards),
      confirms(3, { ...afterwards, refused: 'entered-before-change' }),
    ],
  },
  {
    title: 'a departure to a State on paper',
    turns: [
      ...accepted,
      ...leadingTo('document-requested', 'accepted'),
      enters('-document', { shows: 'Kazakhstan says by letter which travel document it issued' }),
      confirms(3),
      does('getCase', 'FR.officer'),
      enters('', {
        but: (about) => ({
          ...letterOf('KZ-2026-0459')(about),
          says: {
            operation: 'handOverTravelDocument',
            facts: { documentId: about.document, on: today, to: 'Border police', official: 'Consul' },
          },
        }),
        shows: 'And that it handed it to the authority that moves the person',
        called: 'enter-transcription-hand-over',
      }),
      confirms(4),
      ...leadingTo('planned-on-document', 'document-issued'),
      enters('-confirmation'),
      confirms(5),
      ...leadingTo('ready', 'confirmed'),
      enters('-nothing-stands', { shows: 'On the day, Kazakhstan says by letter that nothing stands on its side' }),
      confirms(6),
      does('correctTranscription', 'FR.officer', { but: { act: 2 }, refused: 'something-rests-on-it' }),
      does('authoriseDeparture', 'FR.supervisor', { as: 'chief-of-FR' }),
      ...leadingTo('departed', 'authorised'),
      enters('-arrival', { shows: 'Kazakhstan says by letter that the person arrived' }),
      confirms(7),
    ],
  },
  {
    title: 'letters that nobody transcribes so',
    turns: [
      opened,
      ...scanned,
      enters('', { as: 'clerk-of-FR' }),
      enters('', { refused: 'letter-entered-already' }),
      confirms(1, { by: 'FR.officer', as: 'clerk-of-FR', refused: 'enterer-confirms' }),
      confirms(1, { by: 'FR.officer', refused: 'opener-confirms-transcription' }),
      confirms(1, { but: { transcription: 1, letterSha256: another }, refused: 'letter-not-as-entered' }),
      confirms(2, { refused: 'no-such-transcription' }),
      confirms(1),
      confirms(1, { refused: 'transcription-settled' }),
      enters('', {
        but: (about) => ({ ...letterOf('KZ-2026-0457')(about), says: { operation: 'withdrawCase', facts: {} } }),
        refused: 'act-of-another-side',
      }),
      enters('', {
        but: (about) => ({
          ...letterOf('KZ-2026-0457')(about),
          says: { operation: 'cancelTravelDocument', facts: { documentId: nobodysDocument, reason: 'issued-in-error' } },
        }),
        refused: 'no-such-document',
      }),
    ],
  },
];

/** While another State than Kazakhstan is on paper. */
export const toStateOnPaper: Story = {
  title: 'a request to a State on paper',
  turns: [
    does('openCase', 'KZ.officer', {
      sample: 'cases/open-case-kz-requests-cz',
      shows: 'Kazakhstan asks the Czech Republic to take a national back',
    }),
  ],
};
