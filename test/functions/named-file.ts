import type { ProblemKind } from '../../functions/http/problems.ts';

/** The files of the procedures, a case, a transit, and a transfer of a convicted person: each by what names it in a path, a call and a reply. */
const views = {
  caseId: '/cases/{caseId}',
  transitId: '/transits/{transitId}',
  transferId: '/convicted-transfers/{transferId}',
} as const;

type FileName = keyof typeof views;

const files = Object.keys(views) as readonly FileName[];

const problems: Readonly<Record<FileName | 'documentId', ProblemKind>> = {
  caseId: 'case-not-found',
  transitId: 'transit-not-found',
  transferId: 'convicted-transfer-not-found',
  documentId: 'document-not-found',
};

type Named = { readonly [Name in FileName]?: unknown };

/** What somebody is answered who is no party to the file, or document, that the path names. */
export const notThere = (path: string): ProblemKind => {
  const named = Object.entries(problems).find(([place]) => path.includes(`{${place}}`));
  return named?.[1] ?? 'case-not-found';
};

/** The file that a call names, or a reply: its id by its name, and the path at which it is read. */
export const fileOf = (
  named: Named,
): { readonly ids: Partial<Readonly<Record<FileName, string>>>; readonly view: string } | undefined => {
  const file = files.find((place) => typeof named[place] === 'string');
  return file === undefined ? undefined : { ids: { [file]: String(named[file]) }, view: views[file] };
};

/** The id of the file that a call names, or a reply. */
export const fileIdOf = (named: Named): string | undefined => Object.values(fileOf(named)?.ids ?? {})[0];

/** A call of any operation, with that id wherever one can name something. */
export const everywhere = (id: string): Readonly<Record<FileName | 'documentId', string>> => ({
  caseId: id,
  transitId: id,
  transferId: id,
  documentId: id,
});
