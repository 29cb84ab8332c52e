import { createHash } from 'node:crypto';
import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import { keepPrintedRequest, type PrintingRefusal } from '../../../domain/attachment/keep-printed-request.ts';
import { sideOf } from '../../../domain/file/side.ts';
import { fail, ok } from '../../../domain/result.ts';
import { calendarOf } from '../../../domain/time/calendars/calendar-of.ts';
import { dayIn } from '../../../domain/time/zone.ts';
import { changeCase } from '../../change/case/change-case.ts';
import type { Ruled } from '../../change/case/ruled.ts';
import { untilSaved } from '../../change/until-saved.ts';
import { pdfOf } from '../../document-printing/paper/pdf-of.ts';
import { isPrintable } from '../../document-printing/paper/printable.ts';
import { printedRequest } from '../../document-printing/request/printed-request.ts';
import type { Operation, RequestOf } from '../../http/request.ts';
import { attachmentKey } from '../../ports/attachment-key.ts';
import type { AttachmentObjects } from '../../ports/attachment-objects.ts';
import { languageOf } from './language-of.ts';
import { isRequestPrinted } from './print-schema.ts';
import { type DocumentPrintingRoutes, documentPrintingRoutes } from './routes.ts';

const { side: part } = documentPrintingRoutes.printRequest;

type Printing = Ruled & { readonly objects: AttachmentObjects; readonly newAttachmentId: () => string };

/** The case moved while it was printed. */
type PrintedAsItWas = { readonly kind: 'printed-as-it-was' };

type Print = Operation<DocumentPrintingRoutes['printRequest']>;

/**
 * Prints the case as it stands, lays the document down, and keeps it in the own file if the case still stands so; `moved-on` where it does
 * not. The document lies there before the file says so: what is on file can always be fetched. Where the change is refused or lost, it
 * lies there for nobody, under a key that nobody has, until it is scanned: what no case waits for is removed then.
 */
const printOnce = async (
  { objects, newAttachmentId, ...ruled }: Printing,
  { params: { caseId }, body, caller, now, asked }: RequestOf<DocumentPrintingRoutes['printRequest']>,
): Promise<Awaited<ReturnType<Print>> | 'moved-on'> => {
  const stored = await ruled.cases.load(caseId, caller.state);
  if (stored === undefined || sideOf(stored.shared, caller.state) === undefined) return fail({ kind: 'case-not-found' });
  const { shared, version } = stored;
  const agreement = agreementOf(ruled.agreements(), shared.agreement);
  const language = languageOf(agreement, body.language);
  if (!language.ok) return language;
  const on = dayIn(calendarOf(shared.requestingState)?.zone ?? 'UTC', now);
  const { bytes, pages } = await pdfOf(printedRequest({ shared, agreement, language: language.value, on, isPrintable }), on);
  const attachmentId = newAttachmentId();
  const name = `request-${on}-${language.value}.pdf`;
  const printed = {
    attachmentId,
    language: language.value,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.byteLength,
    pages,
  };
  const kept = await changeCase<PrintingRefusal | PrintedAsItWas>(ruled, asked, {
    caseId,
    part,
    decide: async ({ before }) => {
      if (before.version !== version) return { result: fail({ kind: 'printed-as-it-was' }), seen: {} };
      const result = keepPrintedRequest(before, { ...printed, name }, now);
      if (result.ok) await objects.put(attachmentKey(caseId, attachmentId), bytes, { name, mediaType: 'application/pdf' });
      return { result, seen: {} };
    },
    about: () => ({ attachment: { attachmentId, sha256: printed.sha256 } }),
    alsoAnswers: printed,
  });
  if (!kept.ok) {
    const { error } = kept;
    return error.kind === 'printed-as-it-was' ? 'moved-on' : fail(error);
  }
  const { body: answer, etag } = kept.value;
  if (!isRequestPrinted(answer)) throw new Error('What was printed has no id');
  return ok({ body: answer, etag });
};

export const printRequest =
  (printing: Printing): Print =>
  (request) =>
    untilSaved('The case', () => printOnce(printing, request));
