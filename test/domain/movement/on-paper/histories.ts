import fc from 'fast-check';
import { addHours } from '../../../../domain/time/instant.ts';
import type { World } from '../model.ts';
import { caseOnPaper } from './case-on-paper.ts';
import { letterActs } from './letter-acts.ts';
import type { ToldByLetter } from './told.ts';

const acts = { ...caseOnPaper, ...letterActs };

class Act implements fc.Command<ToldByLetter, World> {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  check = (): boolean => true;
  run(told: ToldByLetter, world: World): void {
    // No two acts are at one instant: what was entered before a change is told from what was entered after it.
    world.now = addHours(world.now, 1 / 3600);
    const done = acts[this.name];
    if (done === undefined) throw new Error(`Nobody does ${this.name}`);
    done(told, world);
  }
  toString = (): string => this.name;
}

/** One or more acts that come together. A step by letter has what the State does in its place once it is connected. */
type Step = { readonly by: readonly string[]; readonly itself?: readonly string[] };

const alone = (...by: readonly string[]): Step => ({ by });

const letter = (what: string, ...itself: readonly string[]): Step => ({
  by: [`enter ${what} as clerk`, 'confirm the letter as second'],
  itself,
});

const nothing = letter('that nothing stands');

/** All that leads to a lawful departure to a State on paper, until or with it connected. */
const lawful: readonly Step[] = [
  letter('the acceptance', 'accept itself'),
  alone('find it in-best-interest of the child'),
  alone('ask for a travel document'),
  letter('the document', 'issue the document itself'),
  alone('plan on the document'),
  letter('the confirmation', 'confirm the plan itself'),
  nothing,
  alone('record a decision in force'),
  alone('tell the person rightly'),
  alone('certify remedies none lodged'),
  alone('record a claim none'),
  alone('assess no-real-risk'),
  alone('screen for trafficking: clear'),
  alone('find the person fit'),
  alone('decide on 2 escorts'),
  alone('authorise the departure'),
  alone('wait an hour'),
  alone('record a departure'),
  letter('the arrival', 'record an arrival'),
];

/** The State said that nothing stands before the person was corrected, or long ago. */
const saidBefore: readonly (readonly Step[])[] = [
  [letter('the acceptance'), nothing, alone('correct the name')],
  [letter('the acceptance'), nothing, alone('wait a day'), alone('wait an hour')],
];

const rested = ['acceptCase', 'issueTravelDocument', 'confirmTransfer', 'sayNothingStands'] as const;

/** What is often thrown in between. */
const turns: readonly (readonly string[])[] = [
  ['connect the other State'],
  ['wait a day'],
  ...rested.flatMap((operation) => [
    ['connect the other State', `contest ${operation}`],
    ['connect the other State', `call ${operation} its own`],
    [`take ${operation} back`],
  ]),
];

/** Somebody else of the State: who lets the person depart may have entered or confirmed a letter. */
const byOther = (name: string, who: number): string => {
  if (who === 1) return name.replace(/as clerk$/, 'as supervisor');
  return who === 2 ? name.replace(/as second$/, 'as supervisor') : name;
};

const whoever = fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1, 2);

const thrownIn = fc.tuple(
  fc.nat({ max: lawful.length }),
  fc.oneof(
    fc.constantFrom(...turns),
    fc.constantFrom(...Object.keys(acts)).map((name) => [name]),
  ),
);

/** The lawful way, with some steps left out and some done by others, and other acts thrown in between at random places. */
export const historiesOnPaper: fc.Arbitrary<readonly Act[]> = fc
  .record({
    who: fc.array(whoever, { minLength: lawful.length, maxLength: lawful.length }),
    left: fc.array(fc.nat({ max: lawful.length - 5 }), { maxLength: 1 }),
    before: fc.constantFrom(undefined, undefined, undefined, undefined, ...saidBefore),
    connects: fc.option(fc.nat({ max: lawful.length }), { freq: 2 }),
    thrown: fc.array(thrownIn, { maxLength: 3 }),
  })
  .map(({ who, left, before, connects, thrown }) => {
    const way = lawful.map(({ by, itself }, at): readonly string[] => {
      if (left.includes(at) || (before !== undefined && lawful[at] === nothing)) return [];
      if (connects !== null && at >= connects && itself !== undefined) return itself;
      return by.map((name) => byOther(name, who[at] ?? 0));
    });
    if (connects !== null) way.splice(connects, 0, ['connect the other State']);
    for (const [place, names] of thrown) way.splice(place, 0, names);
    const names = [...(before ?? []).flatMap(({ by }) => by), ...way.flat()];
    return names.map((name) => new Act(name));
  });
