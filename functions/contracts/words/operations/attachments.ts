import { neverCameHours } from '../../../../domain/policy/attachments.ts';
import type { attachmentRoutes } from '../../../api/attachments/routes.ts';

/** What each operation tells of the files of a case. */
export const attachments = {
  addAttachment: `Announces a file for your State’s own file: its name, what it is, its media type, size and SHA-256. The answer gives its \`attachmentId\` and, in \`upload\`, where to send it straight to the store, by PUT with the headers as they are; the store refuses another size, another content and a second time. The same request with the same Idempotency-Key gives the place again, until the time to send is over. A file that arrived is scanned, and looked at: only once it is \`clean\` can it be read, referred to and shared. It says so in listAttachments; a rejected file is removed, and what never came gives up its place after ${neverCameHours} hours, once another file is announced. Possible in every status. The other State sees nothing of it.`,
  listAttachments:
    'Lists the files of a case that you may open: those of your State’s own file, each with its status, and those that either State shared. An escort is shown the photographs that were shared, and no other. No file is read by it, and nothing changes.',
  getAttachment:
    'Reads a file of a case: what it is and, where it is clean, in `download`, where it is fetched by GET within a minute, without a token. That it was read, by whom and when stands in the history of your State’s own file (`getAttachment`); an answer of 304, and one to HEAD, is an act of reading too. Nothing else moves: neither your view of the case nor anything that the other State sees. A file that is still waited for, or was rejected, is described and not read.',
  shareAttachment:
    'Gives the other State a clean file of your own file, named by its id and its SHA-256: from then on both can read it, what you send can refer to it, and it is not taken back. It stands in the ledger of disclosures (getCaseDisclosures). Possible while the request, the movement or what follows a wrong one is under way; not while your own file knows of a claim for protection that is undecided or granted.',
} as const satisfies Record<keyof typeof attachmentRoutes, string>;
