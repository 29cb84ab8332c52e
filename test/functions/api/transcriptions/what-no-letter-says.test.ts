import { expect, test } from 'vitest';
import { transcribable } from '../../../../domain/file/transcribed.ts';
import { operations } from '../../operations.ts';

/** What changes the file that both States see, and is transcribed from no letter: why, and what is done instead. */
const inNoLetter: Readonly<Record<string, string>> = {
  recordDelivery: 'the State that sends proves what it sent; a letter that came is opened with its proof (openCaseFromLetter)',
  confirmSilence: 'silence is in no letter',
  changeTrack: 'either State does it itself',
  correctPerson: 'either State does it itself, and says in its reason which letter told it',
  migrateCase: 'either State does it itself',
  reopenStop: 'a stop is a State’s own, and stands in its own file',
  changeTransfer: 'the plan is given up (cancelTransfer) and made anew (planTransfer), both by letter',
  failDeparture: 'the plan is given up (cancelTransfer) by letter',
  askForExtension: 'the issuing State, which is connected then, extends the document without being asked here',
  consentToExtension: 'the time to reply stays as it was: the requested State answers in it',
  extendTransferWindow: 'the window is of the requesting State, which alone decides on it',
  issueOwnDocument: 'the plan names the passport or the document that the letter says',
  recordIdentityDocument: 'it says only how long a used document proves the identity',
  shareAttachment: 'a file that came by letter is a file of the State that scanned it',
  confirmTranscription: 'it is about letters itself',
  correctTranscription: 'it is about letters itself',
  confirmTranscribed: 'it is said by a State that is connected',
  contestTranscribed: 'it is said by a State that is connected',
};

test('every act that both States see can come by letter, or it is said here why not', () => {
  const shared = operations.filter(
    ({ route }) =>
      route.method === 'POST' &&
      /^\/(?:cases|travel-documents)\/\{/.test(route.path) &&
      route.may.some((grant) => grant === 'put OUTBOX#'),
  );
  const known = new Set<string>([...transcribable, ...Object.keys(inNoLetter)]);
  expect(shared.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  expect(Object.keys(inNoLetter).filter((name) => transcribable.some((act) => act === name))).toEqual([]);
  expect(Object.keys(inNoLetter).filter((name) => !shared.some((row) => row.name === name))).toEqual([]);
});
