import type { documentPrintingRoutes } from '../../../api/document-printing/routes.ts';

/** What each operation tells of documents on paper. */
export const documentPrinting = {
  printRequest:
    'Prints the request of a case as a PDF, in the form that its agreement annexes and in the language in which the authorities write to each other, or in the `language` that is asked for; where no form was found it has a layout of the service, and says so. It has all that the shared file states, with the list of attachments and places for signature and stamp; of a notice, what tells why no request is needed. What a form asks for and the service does not hold is a line to be filled in by hand. Your State’s own file keeps the document as a clean attachment of the use `printed-request`, fetched by getAttachment once the store’s scanner has seen it; the other State sees nothing of it. Printed once more on the same day with nothing changed, it is there already (`attachment-already-there`). Possible while the case is a request, answered or not.',
} as const satisfies Record<keyof typeof documentPrintingRoutes, string>;
