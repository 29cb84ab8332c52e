import fc from 'fast-check';
import { caseActs } from './case-acts.ts';
import type { Done } from './done.ts';
import { journeyActs } from './journey-acts.ts';
import type { Told, World } from './model.ts';
import { protectionActs } from './protection-acts.ts';

const acts: Readonly<Record<string, Done>> = { ...caseActs, ...protectionActs, ...journeyActs };

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
  'plan with 2 escorts and a document that lasts',
  'confirm the plan',
  'record a decision in force',
  'certify remedies none lodged',
  'record a claim none, checked 0 days ago',
  'assess no-real-risk',
  'find the person fit',
  'decide on 2 escorts',
  'find it in-best-interest of the child',
  'authorise the departure',
  'wait an hour',
  'record a departure',
  'record an arrival',
];

/** The lawful way, with some steps left out, and other acts thrown in between at random places. */
export const histories: fc.Arbitrary<readonly Act[]> = fc
  .record({
    left: fc.subarray(lawful.slice(0, 10), { maxLength: 2 }),
    thrown: fc.array(fc.tuple(fc.nat({ max: lawful.length }), fc.constantFrom(...Object.keys(acts))), { maxLength: 5 }),
  })
  .map(({ left, thrown }) => {
    const names = lawful.filter((name) => !left.includes(name));
    for (const [place, name] of thrown) names.splice(Math.min(place, names.length), 0, name);
    return names.map((name) => new Act(name));
  });
