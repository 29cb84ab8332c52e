import { type Answer, change } from './caseworker.ts';
import type { Narrator } from './narrator.ts';
import { sample } from './sample.ts';
import { accept, open, type Sides } from './steps.ts';
import { mailWhere, type TimeMachine } from './time-machine.ts';

const dayMilliseconds = 86_400_000;

type Document = {
  readonly documentId: string;
  readonly validUntil: string;
  readonly daysLeft: number;
  readonly issued: { readonly number: string };
  readonly machineReadableZone: readonly string[];
};

/** Sends a change of the case by its document, with the ETag of the view just read. */
const changeOfDocument = async (
  worker: Sides['from']['officer'],
  caseId: string,
  documentId: string,
  act: string,
  body: unknown,
): Promise<Answer> => {
  const { etag } = await worker.get(`/cases/${caseId}`);
  return worker.post(`/travel-documents/${documentId}/${act}`, body, etag);
};

const monthsAfter = (day: string, months: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
};

/** A document is issued under a number that nobody can guess, verified, and extended within the bounds of the agreement. */
const documentOf = async ({ from, to }: Sides, caseId: string, told: Narrator): Promise<Document> => {
  const asked = await change(from.officer, caseId, 'travel-document-request', sample('travel-documents/request-travel-document'));
  told.expect(`${from.country} asks for a travel document.`, 200, asked);
  const { number: _ownBlank, ...issue } = sample('travel-documents/issue-travel-document');
  const issued = await change(to.officer, caseId, 'travel-document', issue);
  told.expect(`${to.country} issues it; the service makes the number.`, 200, issued);
  const { body } = await from.officer.get(`/cases/${caseId}`);
  const [named] = body['travelDocuments'] as { documentId: string }[];
  const { body: document } = await from.officer.get(`/travel-documents/${named?.documentId}`);
  return document as Document;
};

/** The life of a document until it runs out, and the mails about that. The clock is moved where the instance is on this machine. */
export const documentRunsOut = async (sides: Sides, told: Narrator, machine: TimeMachine | undefined): Promise<void> => {
  told.heading('A travel document that runs out');
  const { from, to } = sides;
  const caseId = await open(sides, 'cases/open-case', 'a national', told);
  await accept(sides, caseId, told);
  const document = await documentOf(sides, caseId, told);
  const { documentId, validUntil, machineReadableZone } = document;
  told.tell(`It is valid until ${validUntil}, ${document.daysLeft} days. Its machine-readable zone:`);
  for (const line of machineReadableZone) told.tell(`  ${line}`);
  const checked = await from.escort.post('/travel-documents/verification', { zone: machineReadableZone });
  told.expect(`An escort has the zone verified: the document is ${checked.body['outcome']}.`, 200, checked);
  const handed = await changeOfDocument(
    to.officer,
    caseId,
    documentId,
    'hand-over',
    sample('travel-documents/hand-over-travel-document'),
  );
  told.expect(`${to.country} hands it to the authority that moves the person, not to the person.`, 200, handed);
  const tooLong = { validUntil: monthsAfter(validUntil, 13), official: 'Consul' };
  const refused = await changeOfDocument(to.officer, caseId, documentId, 'extension', tooLong);
  told.expect(`${to.country} would extend it by thirteen months. Refused: ${refused.body['source']}.`, 422, refused);

  if (machine === undefined)
    return told.tell('A deployed instance has no clock to move: the story of its expiry is told on this machine alone.');
  const sevenDaysBefore = Date.parse(`${validUntil}T09:00:00Z`) - 7 * dayMilliseconds;
  told.tell(`The clock is moved to ${new Date(sevenDaysBefore).toISOString().slice(0, 10)}: seven days are left.`);
  machine.moveTo(sevenDaysBefore);
  const mail = await mailWhere(
    machine,
    ({ text, to: addresses }) => text.includes(documentId) && addresses.some((one) => one.includes('.fr@')),
  );
  told.expect(`The digest of ${from.country} is in the inbox.`, 200, {
    status: mail === undefined ? 0 : 200,
    etag: '',
    body: {},
  });
  told.tell(`Subject: ${mail?.subject}`);
  told.tell(`To: ${mail?.to.join(', ')}`);
  const lines = mail?.text.split('\n') ?? [];
  const place = lines.findIndex((line) => line.includes(documentId));
  for (const line of lines.slice(Math.max(0, place - 6), place + 6)) told.tell(`  ${line}`);
};
