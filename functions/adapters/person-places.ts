import { createHmac } from 'node:crypto';
import { shelfWordOf } from '../../domain/identity/shelf.ts';
import type { Trait } from '../../domain/identity/traits.ts';
import { type Key, personKey } from './keys.ts';

/**
 * How many shelves a State's register has. Each is one item with a version, which moves with whatever is kept of a person on it: a
 * change that is held against what was found holds against no more items than this, however many traits and namesakes there are.
 */
export const shelves = 16;

/** Where a trait stands in a State's register, and on which shelf. */
export type Place = { readonly hash: string; readonly shelf: number };

export type Places = {
  /** The places of a person known by those traits, and its shelves. */
  readonly ofPerson: (traits: readonly Trait[]) => { readonly places: readonly Place[]; readonly shelves: readonly number[] };
  readonly ofCase: (caseId: string) => Key;
  readonly ofShelf: (shelf: number) => Key;
  /** By what a word of a name, a step of a date of birth or a number is known again, which says nothing of it. */
  readonly hashOf: (text: string) => string;
};

/** Of 256 bits half are enough that no two traits meet. */
const length = 22;

/** Each place once. */
export const distinct = (places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [place.hash, place])).values(),
];

/** The shelves on which those places stand, each once. */
export const shelvesOf = (places: readonly Place[]): readonly number[] => [...new Set(places.map(({ shelf }) => shelf))];

/**
 * The shelves of a person known by those traits: as many as there are words by which the traits are shelved, up to all of them. Where
 * two words fall on one shelf another one is added, so that what a change costs hangs on how much is known of the person alone.
 */
const shelvesOfTraits = (traits: readonly Trait[], places: readonly Place[]): readonly number[] => {
  const count = Math.min(shelves, new Set(traits.map(shelfWordOf)).size);
  const own = shelvesOf(places);
  const others = Array.from({ length: shelves }, (_none, shelf) => shelf).filter((shelf) => !own.includes(shelf));
  return [...own, ...others.slice(0, count - own.length)];
};

/** A place as it stands in a list of places. */
export const placeText = ({ hash, shelf }: Place): string => `${hash}${shelf.toString(shelves)}`;

export const placeOfText = (text: string): Place => ({
  hash: text.slice(0, length),
  shelf: Number.parseInt(text.slice(length), shelves),
});

/** In the register a trait, a case and a shelf stand by their hash under the State's own key: another State's register has another one. */
export const placesIn = (secret: string, state: string): Places => {
  const key = createHmac('sha256', secret).update(`register of persons of ${state}`).digest();
  const digest = (text: string): Buffer => createHmac('sha256', key).update(text).digest();
  const hashed = (text: string): string => digest(text).toString('base64url').slice(0, length);
  const placeOf = (trait: Trait): Place => ({
    hash: hashed(trait),
    shelf: digest(`shelf of ${shelfWordOf(trait)}`).readUInt32BE() % shelves,
  });
  return {
    ofPerson: (traits) => {
      const places = distinct(traits.map(placeOf));
      return { places, shelves: shelvesOfTraits(traits, places) };
    },
    ofCase: (caseId) => personKey(hashed(`case ${caseId}`)),
    ofShelf: (shelf) => personKey(hashed(`shelf ${shelf}`)),
    hashOf: (text) => hashed(`text ${text}`),
  };
};
