import { chainOf } from './chain-entry.ts';
import { type Danger, dangers } from './dangers.ts';
import { type LostAct, lostIn } from './lost-act.ts';
import { type LostBeside, lostBeside } from './lost-beside.ts';
import { mayDepart } from './may-depart.ts';
import { justiceOf } from './office.ts';
import type { NumbersAgain, Reconciliation, SentAgain, ToldAct } from './reconciliation.ts';
import { type Look, lookThrough } from './restored-look.ts';
import type { WholeTable } from './stored-item.ts';

const byDanger = (one: LostAct, other: LostAct): number =>
  dangers.indexOf(one.danger) - dangers.indexOf(other.danger) ||
  (one.at === other.at ? one.n - other.n : one.at < other.at ? -1 : 1);

/** The ids under which another State is told of a change of a shared file: of a case, a transit or a transfer. */
const idsOf = ({ about, n }: Pick<LostAct, 'about' | 'n'>, state: string): readonly string[] => [
  `${about}/${n}`,
  `${about}/${n}/${state}`,
  `${about}/change/${n}`,
  `${about}/change/${n}/${state}`,
];

const idOwed = (state: string, id: string): string => JSON.stringify([state, id]);

const idsOwed = ({ owed }: Look): ReadonlySet<string> => new Set(owed.map(({ id, to }) => idOwed(to.state, id)));

const told = (act: LostAct, { parties, transfers }: Look, stillOwed: ReadonlySet<string>): ToldAct => {
  const others = act.file === 'shared' ? (parties.get(act.about) ?? []).filter((state) => state !== act.by) : [];
  const officeOf = (state: string): string => (transfers.has(act.about) ? justiceOf(state) : state);
  const left = (state: string): boolean => !idsOf(act, state).some((id) => stillOwed.has(idOwed(officeOf(state), id)));
  return { ...act, told: others.map((state) => ({ state, left: left(state) })) };
};

/** Of the files that both tables have, which changes come again under numbers that were given. */
const numbersOf = (acts: readonly ToldAct[], restored: Look): readonly NumbersAgain[] =>
  [
    ...Map.groupBy(
      acts.filter(({ file }) => file === 'shared'),
      ({ about }) => about,
    ),
  ].flatMap(([about, lost]) => {
    const from = restored.chains.ends.get(chainOf(about, 'SHARED'))?.n;
    const states = [...new Set(lost.flatMap((act) => act.told.filter(({ left }) => left).map(({ state }) => state)))].sort();
    if (from === undefined || states.length === 0) return [];
    return [{ about, from: from + 1, to: Math.max(...lost.map(({ n }) => n)), states }];
  });

const sentAgain = (old: Look, restored: Look): readonly SentAgain[] => {
  const owedStill = idsOwed(old);
  return restored.owed.map((owed) => ({ ...owed, before: !owedStill.has(idOwed(owed.to.state, owed.id)) }));
};

const together = (parts: readonly LostBeside[]): LostBeside => ({
  stops: parts.flatMap(({ stops }) => stops),
  mails: parts.flatMap(({ mails }) => mails),
  messages: parts.flatMap(({ messages }) => messages),
  woken: parts.flatMap(({ woken }) => woken),
});

/**
 * What came after an earlier copy, told by the newer table that it takes the place of. Both are read whole, and neither is written to.
 * `now`: the moment at which authorisations count as over.
 */
export const reconcile = async (old: WholeTable, restored: WholeTable, now: string): Promise<Reconciliation> => {
  const is = await lookThrough(restored);
  const [acts, parted, beside] = [[] as LostAct[], new Set<string>(), [] as LostBeside[]];
  const was = await lookThrough(old, async (items) => {
    for (const item of items) {
      const found = lostIn(item, (chain) => is.chains.ends.get(chain));
      if (found !== undefined && 'act' in found) acts.push(found.act);
      if (found !== undefined && 'parted' in found) parted.add(found.parted);
    }
    beside.push(await lostBeside(items, restored));
  });
  const regained = [...is.chains.ends].flatMap(([chain, { n }]) => ((was.chains.ends.get(chain)?.n ?? 0) < n ? [chain] : []));
  const stillOwed = idsOwed(was);
  const all = acts.toSorted(byDanger).map((act) => told(act, was, stillOwed));
  const wentOn = new Map(all.map(({ about }) => [about, was.parties.get(about) ?? []]));
  return {
    old: old.name,
    restored: restored.name,
    parties: Object.fromEntries(wentOn),
    transfers: [...wentOn.keys()].filter((about) => was.transfers.has(about)),
    looked: { items: was.items, entries: was.chains.entries },
    acts: all,
    counts: Object.fromEntries(dangers.map((danger) => [danger, all.filter((act) => act.danger === danger).length])) as Record<
      Danger,
      number
    >,
    mayDepart: await mayDepart(restored, wentOn, was.transfers, now),
    numbers: numbersOf(all, is),
    again: sentAgain(was, is),
    parted: [...parted],
    regained,
    faults: { old: was.chains.faults, restored: is.chains.faults },
    ...together(beside),
  };
};
