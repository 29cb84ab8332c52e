import type { OwedAct } from '../../domain/agreement/owed-act.ts';
import { ofDocuments, owable } from '../../domain/file/owable.ts';
import { caseStatuses } from '../../domain/file/readmission-case.ts';
import { type Debtor, debtors, type Standing, type WorkListFilter } from '../../domain/file/standing.ts';

export type Task = Standing['owed'][number];

const isOfDocuments = (act: OwedAct): boolean => (ofDocuments as readonly OwedAct[]).includes(act);

/** What is owed where the table of what can be owed says that it cannot: it stands apart, and is asked for with everything owed. */
const elsewhere = 'else';

const groupOf = (status: Standing['status'], { by, act }: Task): string => {
  if (isOfDocuments(act)) return `any.${by}.${act}`;
  return owable[status].includes(act) ? `${status}.${by}.${act}` : elsewhere;
};

const nothingElse = (status: Standing['status']): string => `${status}.none`;

/**
 * The groups in which a case stands: one for each act that is owed, by status, debtor and act; and one of its status alone where there
 * is none, so that the groups of a status always hold all of its cases. Documents are owed under nearly every status: their groups are for all.
 */
export const groupsOf = ({ status, owed }: Standing): readonly string[] => {
  const groups = new Set(owed.map((task) => groupOf(status, task)));
  const ofStatus = [...groups].some((group) => group.startsWith(`${status}.`));
  return [...groups, ...(ofStatus ? [] : [nothingElse(status)])];
};

/** The groups in which every case stands that can be asked for so. Some have others beside. */
export const groupsFor = ({ status, owes, owedBy }: WorkListFilter): readonly string[] => {
  const statuses = status === undefined ? caseStatuses : [status];
  const by: readonly Debtor[] = owedBy === undefined ? debtors : [owedBy];
  const isMeant = (act: OwedAct): boolean => owes === undefined || act === owes;
  const ofStatus = statuses.flatMap((one) =>
    owable[one].filter(isMeant).flatMap((act) => by.map((debtor) => `${one}.${debtor}.${act}`)),
  );
  if (owes === undefined && owedBy === undefined) return [...ofStatus, ...statuses.map(nothingElse)];
  const documents = ofDocuments.filter(isMeant).flatMap((act) => by.map((debtor) => `any.${debtor}.${act}`));
  return [...ofStatus, ...documents, elsewhere];
};

/** What is owed in a case that stands in that group, as far as the group says it. */
export const owedInGroup = ({ status, owed }: Standing, group: string): readonly Task[] =>
  group === elsewhere ? owed : owed.filter((task) => groupOf(status, task) === group);
