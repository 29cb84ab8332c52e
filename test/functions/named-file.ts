import type { ProblemKind } from '../../functions/http/problems.ts';

/** What names the file of a procedure in a path, a call and a reply: of a case, a transit, or a transfer of a convicted person. */
const ofFiles = ['caseId', 'transitId', 'transferId'] as const;

type Place = (typeof ofFiles)[number] | 'documentId';

const problems: Readonly<Record<Place, ProblemKind>> = {
  documentId: 'document-not-found',
  caseId: 'case-not-found',
  transitId: 'transit-not-found',
  transferId: 'convicted-transfer-not-found',
};

const places = Object.keys(problems) as readonly Place[];

/** The file, or document, that a path names. */
export const namedIn = (path: string): Place | undefined => places.find((place) => path.includes(`{${place}}`));

/** What somebody is answered who is no party to what the path names. */
export const notThere = (path: string): ProblemKind => problems[namedIn(path) ?? 'caseId'];

/** The id of the file that a call names, or a reply. */
export const fileIdOf = (named: { readonly [Name in Place]?: unknown }): string | undefined =>
  ofFiles.map((place) => named[place]).find((id): id is string => typeof id === 'string');

/** A call of any operation, with that id wherever one can name something. */
export const everywhere = (id: string): Readonly<Record<Place, string>> => ({
  caseId: id,
  transitId: id,
  transferId: id,
  documentId: id,
});
