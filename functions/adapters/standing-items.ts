import { type Standing, standingOf } from '../../domain/file/standing.ts';
import type { WorkListItem } from '../../domain/file/work-list-item.ts';
import type { StateCode } from '../../domain/state-code.ts';
import { canonical } from '../history/canonical.ts';
import type { Listed } from '../ports/listed.ts';
import type { Written } from '../ports/written.ts';
import type { Item } from './item-at.ts';
import { noDeadline, pressingPlace, pressingPrefix, taskPrefix, workPartition } from './keys.ts';
import { groupsOf, owedInGroup, type Task } from './standing-groups.ts';
import type { Write } from './transaction.ts';

const written = (owed: Standing['owed']): string => owed.map(({ by, act }) => `${by}.${act}`).join(',');

/** How the case of a small item stands. In a group of one act it says no more than that. */
export const standingIn = ({ sk, status, owed, openedAt }: Item): Standing => {
  const [due = noDeadline] = String(sk).startsWith(pressingPrefix) ? String(sk).slice(pressingPrefix.length).split('#') : [];
  const tasks = String(owed ?? '')
    .split(',')
    .filter((task) => task !== '')
    .map((task) => ({ by: task.slice(0, task.indexOf('.')), act: task.slice(task.indexOf('.') + 1) }) as Task);
  const stands: unknown = { status, owed: tasks, openedAt, ...(due === noDeadline ? {} : { due }) };
  return stands as Standing;
};

/** The small items by which a case is found in a State's work list. They are less than 1 KB each. */
export const standingItems = (state: StateCode, caseId: string, standing: Standing): readonly Item[] => {
  const { status, owed, due, openedAt } = standing;
  const pk = workPartition(state);
  return [
    ...groupsOf(standing).map((group) => ({
      pk,
      sk: `${taskPrefix(group)}${caseId}`,
      status,
      openedAt,
      owed: written(owedInGroup(standing, group)),
    })),
    { pk, sk: `${pressingPrefix}${pressingPlace(due, caseId)}`, status, openedAt, owed: written(owed) },
  ];
};

const otherWayRound = (standing: Standing): Standing => ({
  ...standing,
  owed: standing.owed.map(({ by, act }) => ({ by: by === 'us' ? 'them' : 'us', act })),
});

/** As what the case stands in the lists after a change: as before, where nothing moved that they show. `named`: as what its person is noted by name with it. */
export const listedAfter = (
  before: { readonly listed?: Listed } | undefined,
  { work }: Pick<Written, 'work'>,
  named = before?.listed?.named,
): { readonly listed?: Listed } => {
  const line = work.find(({ item }) => item.side === 'requesting');
  const standing = line === undefined ? before?.listed?.standing : standingOf(line.item);
  return standing === undefined ? {} : { listed: { standing, ...(named === undefined ? {} : { named }) } };
};

/** What of the small items moves with a change: nothing, where the case stands as before. */
export const standingWrites = (state: StateCode, line: WorkListItem, before: Listed | undefined): readonly Write<never>[] => {
  const standing = before?.standing;
  const stood = standing === undefined || line.side === 'requesting' ? standing : otherWayRound(standing);
  const old = stood === undefined ? [] : standingItems(state, line.caseId, stood);
  const now = standingItems(state, line.caseId, standingOf(line));
  const same = new Set(old.map(canonical));
  const kept = new Set(now.map(({ sk }) => sk));
  return [
    ...now.filter((item) => !same.has(canonical(item))).map((put) => ({ put })),
    ...old.filter(({ sk }) => !kept.has(sk)).map(({ pk, sk }) => ({ remove: { pk: String(pk), sk: String(sk) } })),
  ];
};
