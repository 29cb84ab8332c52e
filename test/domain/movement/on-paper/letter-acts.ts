import type { Transcription } from '../../../../domain/file/transcribed.ts';
import { addDays, dayInUtc } from '../../../../domain/time/calendar-date.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { answerTranscribed } from '../../../../domain/transcription/answer-transcribed.ts';
import { confirmTranscription } from '../../../../domain/transcription/confirm-transcription.ts';
import { correctTranscription } from '../../../../domain/transcription/correct-transcription.ts';
import { enterTranscription, type SaidInCase } from '../../../../domain/transcription/enter-transcription.ts';
import { hashOf, idOf } from '../../attachment/announced.ts';
import { anAgreement } from '../../specimen.ts';
import { act, type World } from '../model.ts';
import type { ToldByLetter, ToldLetter } from './told.ts';

export type DoneByLetter = (told: ToldByLetter, world: World) => void;

/** What the State says of a document that it issues. */
export const issue = (now: Instant) => ({
  number: 'KZ1',
  authority: 'A',
  place: 'P',
  issuedOn: dayInUtc(now),
  validUntil: addDays(dayInUtc(now), 300),
  consent: 'not-asked' as const,
});

const saying: Readonly<Record<string, (world: World) => SaidInCase>> = {
  'the acceptance': () => ({ operation: 'acceptCase', facts: { official: 'H' } }),
  'its withdrawal': () => ({
    operation: 'withdrawAcceptance',
    facts: { official: 'H', grounds: [{ code: 'RR-NOT-NATIONAL' }], reasons: 'New.', evidence: [] },
  }),
  'the document': ({ now }) => ({ operation: 'issueTravelDocument', facts: issue(now) }),
  'the confirmation': () => ({ operation: 'confirmTransfer', facts: { official: 'H', meetingPoint: 'M' } }),
  'a decline': () => ({ operation: 'declineTransfer', facts: { official: 'H', reasons: 'R' } }),
  'that nothing stands': ({ now }) => ({ operation: 'sayNothingStands', facts: { saidAt: now } }),
  'the arrival': ({ now }) => ({ operation: 'recordArrival', facts: { arrivedAt: now, place: 'P', official: 'H' } }),
};

const enterers = ['clerk', 'officer', 'supervisor'] as const;
const confirmers = ['second', 'clerk', 'supervisor', 'subject-of-the-opener'] as const;

/** How many letters are scanned: each that is entered is another, as long as there are any. */
export const scans = 20;

const entering =
  (what: string, subject: string): DoneByLetter =>
  (told, world) => {
    const said = saying[what]?.(world);
    if (said === undefined) throw new Error(`Nobody says ${what}`);
    const scan = (told.letters.length % scans) + 1;
    const letter = { attachmentId: idOf(scan), dated: dayInUtc(world.now) };
    const text = JSON.stringify(said.facts);
    const entry = { said, text, saidSha256: text, letter, official: 'H', subject, side: 'requesting' } as const;
    if (!act(world, 'requesting', (files) => enterTranscription(files, entry, anAgreement(), world.now))) return;
    const { edition, planned } = told;
    told.letters.push({ scan, operation: said.operation, enterer: subject, edition, revision: planned?.revision, at: world.now });
  };

const readBack = ({ operation, said = '' }: Transcription): SaidInCase => ({ operation, facts: JSON.parse(said) }) as SaidInCase;

/** What a letter that was confirmed changes of what was told. */
const takenUp = (told: ToldByLetter, letter: ToldLetter): void => {
  if (letter.operation === 'acceptCase') Object.assign(told, { consent: 'given', consentBy: letter });
  if (letter.operation === 'withdrawAcceptance') told.consent = 'withdrawn';
  if (letter.operation === 'issueTravelDocument') Object.assign(told, { documentBy: letter, documentOf: letter.edition });
  if (letter.operation === 'confirmTransfer') Object.assign(told, { confirmed: told.planned?.revision, confirmedBy: letter });
  if (letter.operation === 'declineTransfer') {
    delete told.confirmed;
    delete told.confirmedBy;
  }
};

const confirming =
  (subject: string): DoneByLetter =>
  (told, world) => {
    const waits = world.owns.requesting.transcriptions?.findLast(({ settled }) => settled === undefined);
    const letter = told.letters.findLast(({ n, at }) => n === undefined && at === waits?.enteredAt);
    if (waits === undefined || letter === undefined) return;
    const facts = {
      transcription: waits.n,
      letterSha256: hashOf(letter.scan),
      official: 'H',
      subject,
      side: 'requesting',
      read: readBack,
    };
    const done = act(world, 'requesting', (files) =>
      confirmTranscription(files, { ...facts, side: 'requesting' }, anAgreement(), world.now),
    );
    if (!done) return;
    if (subject === letter.enterer || told.submitters.includes(subject))
      throw new Error(`${letter.operation} was transcribed by ${subject}, who entered it or submitted the case`);
    letter.n = world.shared.transcribed?.at(-1)?.n ?? 0;
    letter.confirmer = subject;
    takenUp(told, letter);
  };

const lastOf = ({ letters }: ToldByLetter, operation: string): ToldLetter | undefined =>
  letters.findLast((letter) => letter.operation === operation && letter.n !== undefined);

type Gone = 'consent' | 'consentBy' | 'documentBy' | 'documentOf' | 'confirmed' | 'confirmedBy';

/** What is gone with an act that is taken back. */
const goesWith = {
  acceptCase: ['consent', 'consentBy'],
  issueTravelDocument: ['documentBy', 'documentOf'],
  confirmTransfer: ['confirmed', 'confirmedBy'],
} as Readonly<Partial<Record<ToldLetter['operation'], readonly Gone[]>>>;

const undoing =
  (operation: ToldLetter['operation']): DoneByLetter =>
  (told, world) => {
    const letter = lastOf(told, operation);
    if (letter?.n === undefined) return;
    const facts = { n: letter.n, official: 'H', reasons: 'R', side: 'requesting' } as const;
    if (!act(world, 'requesting', (files) => correctTranscription(files, facts, world.now))) return;
    letter.takenBack = true;
    for (const gone of goesWith[operation] ?? []) delete told[gone];
  };

const answering =
  (operation: ToldLetter['operation'], result: 'confirmed' | 'contested'): DoneByLetter =>
  (told, world) => {
    const letter = lastOf(told, operation);
    if (letter?.n === undefined || !told.connected) return;
    const answer = { n: letter.n, official: 'H', reasons: 'R', side: 'requested' } as const;
    const done = act(world, 'requested', (files) => answerTranscribed(files, { ...answer, result } as never, world.now));
    if (!done) return;
    letter.answered = true;
    if (result === 'contested') letter.contested = true;
    else delete letter.contested;
  };

const onWhichDepartureRests = ['acceptCase', 'issueTravelDocument', 'confirmTransfer', 'sayNothingStands'] as const;

/** What comes by letter, by whom it is transcribed, what is taken back, and what the State says of it once it is connected. */
export const letterActs: Readonly<Record<string, DoneByLetter>> = Object.fromEntries<DoneByLetter>([
  ...Object.keys(saying).flatMap((what) =>
    enterers.map((subject): [string, DoneByLetter] => [`enter ${what} as ${subject}`, entering(what, subject)]),
  ),
  ...confirmers.map((subject): [string, DoneByLetter] => [`confirm the letter as ${subject}`, confirming(subject)]),
  ...onWhichDepartureRests.flatMap((operation): [string, DoneByLetter][] => [
    [`take ${operation} back`, undoing(operation)],
    [`call ${operation} its own`, answering(operation, 'confirmed')],
    [`contest ${operation}`, answering(operation, 'contested')],
  ]),
]);
