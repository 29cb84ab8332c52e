import { createHmac } from 'node:crypto';
import { TransactGetCommand } from '@aws-sdk/lib-dynamodb';
import type { Kept } from '../../domain/protection/kept-entry.ts';
import type { ItemSeen, PersonRegister } from '../ports.ts';
import { type Key, personKey } from './keys.ts';
import { retried } from './retried.ts';
import type { Table } from './table.ts';

type Item = Readonly<Record<string, unknown>>;

/** One transaction reads no more items than this. */
const together = 100;

/** In the register a trait, or a case, stands by its hash under the State's own key: another State's register has another one. */
const placesIn = (secret: string, state: string): ((text: string) => Key) => {
  const key = createHmac('sha256', secret).update(`register of persons of ${state}`).digest();
  return (text) => personKey(createHmac('sha256', key).update(text).digest('base64url'));
};

const seenAs = (key: Key, item: Item | undefined): ItemSeen => ({ ...key, version: Number(item?.['version'] ?? 0) });

const casesIn = (item: Item | undefined): readonly string[] => (item?.['cases'] ?? []) as readonly string[];

/**
 * The register of persons in the table. By each trait stands which cases are about such a person, by each case what is kept of its
 * person. Neither holds a name, a date or a number: whoever reads the table without the key learns only how many there are.
 */
export const personRegisterIn = ({ client, name }: Table, secret: string): PersonRegister => {
  const read = async (keys: readonly Key[]): Promise<readonly (Item | undefined)[]> => {
    const pages = Array.from({ length: Math.ceil(keys.length / together) }, (_none, page) =>
      keys.slice(page * together, (page + 1) * together),
    );
    const answers = await Promise.all(
      pages.map((page) =>
        retried(() =>
          client.send(
            new TransactGetCommand({ TransactItems: page.map((key) => ({ Get: { TableName: name, Key: { ...key } } })) }),
          ),
        ),
      ),
    );
    return answers.flatMap(({ Responses = [] }) => Responses.map(({ Item: found }) => found as Item | undefined));
  };

  return {
    find: async (state, traits, caseId) => {
      const placeOf = placesIn(secret, state);
      const places = traits.map(placeOf);
      const found = await read(places);
      // The case's own place is read as well: whether anything was found does not show in how often the store is asked.
      const cases = [caseId, ...new Set(found.flatMap(casesIn).filter((other) => other !== caseId))];
      const casePlaces = cases.map((other) => placeOf(`case ${other}`));
      const [_own, ...others] = await read(casePlaces);
      const kept = others.map((item) => item?.['kept'] as Kept | undefined).filter((item) => item !== undefined);
      const otherPlaces = casePlaces.slice(1).map((place, index) => seenAs(place, others[index]));
      return { kept, seen: [...places.map((place, index) => seenAs(place, found[index])), ...otherPlaces] };
    },
    keep: async (state, traits, kept) => {
      const placeOf = placesIn(secret, state);
      const places = [placeOf(`case ${kept.caseId}`), ...traits.map(placeOf)];
      const [own, ...found] = await read(places);
      const [ownPlace, ...traitPlaces] = places as [Key, ...Key[]];
      // Every place is put again, also where it points to the case already: how many are put tells nobody what was there.
      const pointing = traitPlaces.map((place, index) => {
        const seen = seenAs(place, found[index]);
        return { seen, item: { version: seen.version + 1, cases: [...new Set([...casesIn(found[index]), kept.caseId])] } };
      });
      const seen = seenAs(ownPlace, own);
      return [{ seen, item: { version: seen.version + 1, kept } }, ...pointing];
    },
  };
};
