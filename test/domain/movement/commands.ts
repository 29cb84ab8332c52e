import fc from 'fast-check';
import { caseActs } from './case-acts.ts';
import type { Done } from './done.ts';
import { elsewhereActs } from './elsewhere-acts.ts';
import { fileActs } from './file-acts.ts';
import { journeyActs } from './journey-acts.ts';
import type { Told, World } from './model.ts';
import { protectionActs } from './protection-acts.ts';
import { recordActs } from './record-acts.ts';

const acts: Readonly<Record<string, Done>> = {
  ...caseActs,
  ...recordActs,
  ...protectionActs,
  ...elsewhereActs,
  ...journeyActs,
  ...fileActs,
};

class Act implements fc.Command<Told, World> {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  check = (): boolean => true;
  run(told: Told, world: World): void {
    acts[this.name]?.(told, world);
  }
  toString = (): string => this.name;
}

/** All that leads to a lawful departure, in an order in which it can be done. */
const lawful = [
  'accept',
  'find it in-best-interest of the child',
  'plan with 2 escorts and a document that lasts',
  'confirm the plan',
  'record a decision in force',
  'tell the person rightly',
  'certify remedies none lodged',
  'record a claim none',
  'assess no-real-risk',
  'screen for trafficking: clear',
  'find the person fit',
  'decide on 2 escorts',
  'authorise the departure',
  'wait an hour',
  'record a departure',
  'record an arrival',
];

/** The lawful way, with some steps left out, and other acts thrown in between at random places. */
export const histories: fc.Arbitrary<readonly Act[]> = fc
  .record({
    left: fc.subarray(lawful.slice(0, 12), { maxLength: 2 }),
    thrown: fc.array(fc.tuple(fc.nat({ max: lawful.length }), fc.constantFrom(...Object.keys(acts))), { maxLength: 5 }),
  })
  .map(({ left, thrown }) => {
    const names = lawful.filter((name) => !left.includes(name));
    for (const [place, name] of thrown) names.splice(Math.min(place, names.length), 0, name);
    return names.map((name) => new Act(name));
  });
